import { useId } from 'preact/hooks';
import type { Response } from '../../domain/item/response.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { fill } from '../../i18n/fill.ts';
import type { ShownItems } from '../../stores/exam-items.ts';
import { Icon } from '../controls/Icon.tsx';
import { flagIcon } from '../controls/icons.ts';
import { ItemView } from '../item-views/ItemView.tsx';
import type { ExamUi } from './exam-ui.ts';
import { markingWords } from './marking-words.ts';
import { numberedItems } from './numbered-items.ts';

interface Props {
  readonly paper: Paper;
  readonly items: ShownItems;
  /** Position on the paper, from 0. */
  readonly position: number;
  readonly response: Response | undefined;
  readonly isFlagged: boolean;
  readonly onAnswer: (response: Response | undefined) => void;
  readonly ui: ExamUi;
}

/** The item in view under the name of its section and the section's rules. */
export function SittingItem({ paper, items, position, response, isFlagged, onAnswer, ui }: Props) {
  const headingId = useId();
  const all = numberedItems(paper);
  const shown = all[position];
  if (shown === undefined) return null;
  const { number, entry, section } = shown;
  const { messages } = ui;
  const found = items.get(entry.item);
  const item = found?.revision === entry.revision ? found : undefined;
  const type = item ? ui.items[item.type] : '';
  return (
    <section class="exam-item" aria-labelledby={headingId}>
      <p class="exam-part">
        <b lang="zh-CN">{section.title}</b>
        <span>
          {fill(messages.eachPoints, { n: entry.possible })}
          {item && markingWords(item.type, section.marking, messages.rules)}
        </span>
      </p>
      <div class="exam-asked">
        <h2 class="num" id={headingId}>
          <span aria-hidden="true">{number}.</span>
          <span class="sr">{fill(messages.itemHeadingSay, { n: number, total: all.length, type })}</span>
          {isFlagged && (
            <span class="exam-flagged" title={messages.flagged}>
              <Icon path={flagIcon} />
              <span class="sr">{messages.flagged}</span>
            </span>
          )}
        </h2>
        <div class="exam-answer">
          {item ? (
            <ItemView
              key={item.id}
              item={item}
              optionSeed={entry.optionSeed}
              response={response}
              onAnswer={onAnswer}
              messages={ui.items}
            />
          ) : (
            <p class="stem" tabIndex={-1}>
              {messages.missingItem}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
