import type { ItemKey, PlainItemKey } from '../../domain/item/item-key.ts';
import { orderedOptions } from '../../domain/item/option-order.ts';
import type { PublicItem, PublicPlainItem } from '../../domain/item/public-item.ts';
import { relabelRationale } from '../../domain/item/relabel-rationale.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import { Articles } from './Articles.tsx';
import type { ArticleMap } from './article-map.ts';

export interface ExplanationProps {
  readonly item: PublicItem;
  readonly answer: ItemKey;
  readonly optionSeed: number;
  readonly articles: ArticleMap;
  readonly messages: ItemsMessages;
  readonly locale: Locale;
}

/** Why the answer is what it is, with the letters of the options as they stand on screen, and the law. */
export function Explanation({ item, answer, optionSeed, articles, messages, locale }: ExplanationProps) {
  const keys = answer.type === 'case' ? answer.items : [answer];
  const plain = item.type === 'case' ? item.items : [item];
  const cites = [...new Set([...answer.cites, ...keys.flatMap((key) => key.cites)])];
  return (
    <div class="why">
      {keys.map((key, at) => (
        <p lang="zh-CN" key={key.id}>
          <b>{answer.type === 'case' ? fill(messages.part, { n: at + 1 }) : messages.rationale}</b>
          {rationaleOf(key, plain, optionSeed)}
        </p>
      ))}
      {cites.length > 0 && <p class="caption">{messages.articles}</p>}
      <Articles cites={cites} articles={articles} locale={locale} />
    </div>
  );
}

function rationaleOf(key: PlainItemKey, items: readonly PublicPlainItem[], optionSeed: number): string {
  const options = items.find(({ id }) => id === key.id)?.options ?? [];
  const order = orderedOptions(options, optionSeed).map(({ id }) => id);
  return relabelRationale(key, order);
}
