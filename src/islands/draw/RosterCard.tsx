import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { ParsedRoster } from '../../domain/draw/parse-roster.ts';
import type { Roster } from '../../domain/records/roster.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { $rosterText, keepRosterText } from '../../stores/draw-setup.ts';
import { newId } from '../../stores/ids.ts';
import { now } from '../../stores/now.ts';
import { removeRoster, saveRoster } from '../../stores/roster.ts';
import { RosterEditor } from './RosterEditor.tsx';
import { renewedRoster, rosterText } from './roster-choice.ts';

interface RosterCardProps {
  readonly roster: Roster | undefined;
  /** The made-up roster as text. */
  readonly sample: string;
  readonly messages: DrawMessages;
}

/** The roster of this device: how many, and on request the list itself. */
export function RosterCard({ roster, sample, messages }: RosterCardProps) {
  const kept = useStore($rosterText);
  const [isEditing, setIsEditing] = useState(kept !== '');
  const [isUnkept, setIsUnkept] = useState(false);
  const save = async (parsed: ParsedRoster, text: string) => {
    const isSample = text.trim() === sample.trim();
    const { people } = parsed;
    const title = messages.rosterTitle;
    const renewed = renewedRoster({ existing: roster, parsed: people, sample: isSample, title, now: now(), newId });
    const written = await saveRoster(renewed);
    setIsUnkept(written.type === 'failed');
    if (roster?.sample && !isSample) await removeRoster(roster.id);
    const leftOut = parsed.problems.length > 0;
    keepRosterText(leftOut ? text : '');
    setIsEditing(leftOut);
  };
  const isOpen = roster === undefined || isEditing;
  return (
    <section class="card" aria-labelledby="draw-roster">
      <header class="draw-card-head">
        <h2 id="draw-roster">{messages.rosterTitle}</h2>
        {roster === undefined ? null : <span class="num">{fill(messages.people, { n: roster.people.length })}</span>}
        {roster?.sample ? <span class="tag warn">{messages.sampleRoster}</span> : null}
        {isOpen ? null : (
          <button type="button" class="btn small" onClick={() => setIsEditing(true)}>
            {messages.rosterEdit}
          </button>
        )}
      </header>
      <p class="small quiet">{roster?.sample ? messages.rosterSampleNote : messages.rosterKept}</p>
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
            roster === undefined
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
