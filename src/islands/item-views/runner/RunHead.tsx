import { checklistOf } from '../../../domain/checklist/made-lesson.ts';
import type { PublicItem } from '../../../domain/item/public-item.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ItemsMessages } from '../../../i18n/zh-cn/items.ts';

interface Props {
  readonly item: PublicItem;
  readonly possible: number;
  /** The place of the item, from 0. */
  readonly at: number;
  readonly of: number;
  readonly messages: ItemsMessages;
}

/** Where a run stands, and what kind of item this is. */
export function RunHead({ item, possible, at, of, messages }: Props) {
  return (
    <>
      <div class="run-bar">
        <div
          class="bar"
          role="progressbar"
          aria-valuenow={at + 1}
          aria-valuemin={0}
          aria-valuemax={of}
          aria-label={fill(messages.progress, { n: at + 1, m: of })}
        >
          <i style={`width:${(100 * (at + 1)) / of}%`} />
        </div>
        <span class="num" aria-hidden="true">
          {at + 1} / {of}
        </span>
      </div>
      <p class="caption">
        {messages[item.type]}
        <i class="sep" />
        {fill(messages.points, { n: possible })}
        <i class="sep" />
        <span lang="zh-CN">{item.topic}</span>
        {checklistOf(item.lesson) && (
          <>
            <i class="sep" />
            {messages.made}
          </>
        )}
      </p>
    </>
  );
}
