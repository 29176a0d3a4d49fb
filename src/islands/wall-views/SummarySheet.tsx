import { useRef } from 'preact/hooks';
import type { WallRecord, WallSummary } from '../../domain/wall/wall-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { LeadWallMessages } from '../../i18n/zh-cn/lead.ts';
import { SheetFrame } from './SheetFrame.tsx';
import { useFit } from './use-fit.ts';
import { VerdictWord } from './VerdictWord.tsx';
import { spacedName } from './wall-name.ts';

interface SummarySheetProps {
  readonly record: WallRecord;
  readonly summary: WallSummary;
  readonly messages: { readonly wall: LeadWallMessages; readonly draw: DrawMessages };
}

/** Articles shown with their gist; further ones by name. */
const MOST_GISTS = 3;

/** What the room takes home: who came, who answered how, what to read again. */
export function SummarySheet({ record, summary, messages }: SummarySheetProps) {
  const { wall, draw } = messages;
  const { answers, reread } = summary;
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${record.source}:${record.isLarge}:${answers.length}:${reread.map(({ label }) => label).join()}`);
  const further = reread.slice(MOST_GISTS).map(({ label }) => label);
  return (
    <SheetFrame
      record={record}
      corner={record.book}
      foot={[record.place, fill(wall.summaryIn, { present: summary.present, all: summary.onRoster })]}
    >
      <div class="summary-sheet" ref={body}>
        <h1 tabIndex={-1}>{wall.summary}</h1>
        <div class="summary-parts" data-many={answers.length > 6 ? '' : undefined}>
          <section>
            <h2>{answers.length === 0 ? wall.noAnswers : wall.answers}</h2>
            <ol class="summary-answers">
              {answers.map(({ name, unit, verdict }, i) => (
                <li key={`${i}:${name}`}>
                  <b>{spacedName(name)}</b>
                  <span>{unit}</span>
                  {verdict === null ? (
                    <span class="draw-verdict">{wall.unjudged}</span>
                  ) : (
                    <VerdictWord verdict={verdict} messages={draw} />
                  )}
                </li>
              ))}
            </ol>
          </section>
          <section>
            <h2>
              {reread.length === 0 && answers.length > 0 ? wall.rereadNone : reread.length > 0 ? wall.reread : null}
            </h2>
            <dl class="summary-reread" lang="zh-CN">
              {reread.slice(0, MOST_GISTS).map(({ label, gist }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{gist}</dd>
                </div>
              ))}
            </dl>
            {further.length === 0 ? null : (
              <p class="summary-further">{fill(wall.rereadMore, { list: further.join(wall.joined) })}</p>
            )}
          </section>
        </div>
      </div>
    </SheetFrame>
  );
}
