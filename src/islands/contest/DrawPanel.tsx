import { useState } from 'preact/hooks';
import { type DrawSitting, holderAt } from '../../domain/draw/sitting.ts';
import { fill } from '../../i18n/fill.ts';
import { AbsentDialog } from '../wall-views/AbsentDialog.tsx';
import { spacedName } from '../wall-views/wall-name.ts';
import { hearContestNumber, replaceInContest } from './contest-draw-moves.ts';
import type { ContestTexts } from './contest-texts.ts';

interface DrawPanelProps {
  readonly sitting: DrawSitting;
  readonly messages: ContestTexts;
  /** Whether somebody who is away is replaced by the next. */
  readonly canReplace: boolean;
}

/** The draw on the wall: the number called out in the room before it, and who was drawn. */
export function DrawPanel({ sitting, messages, canReplace }: DrawPanelProps) {
  const { contest, draw } = messages;
  const [isAway, setIsAway] = useState(false);
  if (sitting.phase === 'sealed') {
    return (
      <div class="contest-draw">
        <p>{contest.drawSealed}</p>
        <label class="field">
          <span class="label">{contest.drawSpoken}</span>
          <input
            class="input num"
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            value={sitting.spoken}
            onInput={(event) => hearContestNumber(event.currentTarget.value)}
          />
        </label>
      </div>
    );
  }
  const names = new Map(sitting.roster.map(({ id, name }) => [id, spacedName(name)]));
  const holders = sitting.result.map((_, i) => names.get(holderAt(sitting, i + 1) ?? '') ?? '—');
  return (
    <div class="contest-draw">
      <p>{fill(contest.drawn, { name: holders.join(contest.joined) })}</p>
      {canReplace ? (
        <button type="button" class="btn small" onClick={() => setIsAway(true)}>
          {contest.drawAbsent}
        </button>
      ) : null}
      {isAway ? (
        <AbsentDialog
          name={holders[0] ?? ''}
          messages={draw}
          onReason={(reason) => {
            setIsAway(false);
            replaceInContest(reason);
          }}
          onClose={() => setIsAway(false)}
        />
      ) : null}
    </div>
  );
}
