import { useEffect, useState } from 'preact/hooks';
import type { ItemId } from '../../domain/item/item.ts';
import type { PublicItem } from '../../domain/item/public-item.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { type AskedItems, loadAskedItems } from '../../stores/asked-items.ts';

interface AskedListProps {
  readonly items: readonly ItemId[];
  readonly messages: ContestMessages;
}

/** The questions the room has seen, in their order. */
export function AskedList({ items, messages }: AskedListProps) {
  const [asked, setAsked] = useState<AskedItems | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    setAsked(undefined);
    void loadAskedItems(items).then((found) => {
      if (isWanted) setAsked(found);
    });
    return () => {
      isWanted = false;
    };
  }, [items.join()]);
  if (asked === undefined) return <p role="status">{messages.loading}</p>;
  return (
    <ol class="contest-asked">
      {items.map((id) => (
        <li key={id} lang="zh-CN">
          {stemOf(asked.items.get(id)) ?? fill(messages.resultItemGone, { id })}
        </li>
      ))}
    </ol>
  );
}

function stemOf(item: PublicItem | undefined): string | undefined {
  return item?.type === 'case' ? item.title : item?.stem;
}
