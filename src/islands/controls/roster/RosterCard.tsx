import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { ParsedRoster } from '../../../domain/draw/parse-roster.ts';
import type { Roster } from '../../../domain/records/roster.ts';
import { $rosterText, keepRosterText } from '../../../stores/draw-setup.ts';
import { newId } from '../../../stores/ids.ts';
import { now } from '../../../stores/now.ts';
import { $people, loadMe } from '../../../stores/people.ts';
import { removeRoster, saveRoster } from '../../../stores/roster.ts';
import { RosterEditor } from './RosterEditor.tsx';
import { RosterHead } from './RosterHead.tsx';
import { renewedRoster, rosterText } from './roster-choice.ts';
import type { RosterMessages } from './roster-messages.ts';

interface RosterCardProps {
  readonly roster: Roster | undefined;
  /** The made-up roster as text. */
  readonly sample: string;
  readonly messages: RosterMessages;
  /** Where another task comes first, the editor waits for a press also while there is no roster. */
  readonly isFolded?: boolean;
}

/** The roster of this device: how many, and on request the list itself. */
export function RosterCard({ roster, sample, messages, isFolded = false }: RosterCardProps) {
  const kept = useStore($rosterText);
  const [isEditing, setIsEditing] = useState(kept !== '');
  const [isUnkept, setIsUnkept] = useState(false);
  const save = async (parsed: ParsedRoster, text: string) => {
    const isSample = text.trim() === sample.trim();
    const { people } = parsed;
    const title = messages.rosterTitle;
    await loadMe();
    const known = $people.get();
    const renewed = renewedRoster({
      existing: roster,
      parsed: people,
      sample: isSample,
      known,
      title,
      now: now(),
      newId,
    });
    const written = await saveRoster(renewed);
    setIsUnkept(written.type === 'failed');
    if (roster?.sample && !isSample) await removeRoster(roster.id);
    const leftOut = parsed.problems.length > 0;
    keepRosterText(leftOut ? text : '');
    setIsEditing(leftOut);
  };
  const isOpen = (roster === undefined && !isFolded) || isEditing;
  return (
    <section class="card roster-card" aria-labelledby="roster-title">
      <RosterHead roster={roster} isOpen={isOpen} messages={messages} onOpen={() => setIsEditing(true)} />
      {isUnkept ? (
        <p class="notice" role="status">
          {messages.rosterNotKept}
        </p>
      ) : null}
      {isOpen ? (
        <RosterEditor
          key={roster?.changedAt ?? 0}
          start={kept !== '' || roster === undefined || roster.sample ? kept : rosterText(roster)}
          sample={roster === undefined ? sample : undefined}
          messages={messages}
          onText={keepRosterText}
          onSave={(parsed, text) => void save(parsed, text)}
          onCancel={
            roster === undefined && !isFolded
              ? undefined
              : () => {
                  keepRosterText('');
                  setIsEditing(false);
                }
          }
        />
      ) : null}
    </section>
  );
}
