import { useState } from 'preact/hooks';
import { paperHistory } from '../../domain/records/paper-history.ts';
import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { PaperRow } from './PaperRow.tsx';

/** As many as fit a glance; the rest comes at a press. */
const SHOWN = 8;

interface Props {
  readonly records: readonly ZhoukeRecord[];
  readonly person: PersonId;
  readonly titles: ReadonlyMap<string, string>;
  readonly messages: MeMessages;
}

/** Every quiz and exam the person handed in, newest first. */
export function Papers({ records, person, titles, messages }: Props) {
  const [isAll, showAll] = useState(false);
  const papers = paperHistory(records, person);
  return (
    <section class="panel part papers" aria-labelledby="papers">
      <h2 id="papers">{messages.papers}</h2>
      {papers.length === 0 ? (
        <p class="quiet small">{messages.papersNone}</p>
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{messages.columnDate}</th>
              <th scope="col">{messages.columnPaper}</th>
              <th scope="col" class="n">
                {messages.columnScore}
              </th>
              <th scope="col">{messages.columnResult}</th>
            </tr>
          </thead>
          <tbody>
            {papers.slice(0, isAll ? papers.length : SHOWN).map((paper) => (
              <PaperRow key={paper.id} paper={paper} titles={titles} messages={messages} />
            ))}
          </tbody>
        </table>
      )}
      {papers.length > SHOWN && !isAll && (
        <button type="button" class="btn plain" onClick={() => showAll(true)}>
          {fill(messages.showAll, { n: papers.length })}
        </button>
      )}
    </section>
  );
}
