import { stemPieces } from '../../domain/item/blank/blank-mark.ts';
import type { PlainItemKey } from '../../domain/item/item-key.ts';
import type { PublicPlainItem } from '../../domain/item/public-item.ts';

interface WallStemProps {
  readonly item: PublicPlainItem;
  readonly answer: PlainItemKey | undefined;
}

/** What is asked. Blanks are drawn as lines; with the answer they hold the first accepted wording. */
export function WallStem({ item, answer }: WallStemProps) {
  if (item.type !== 'blank') {
    return (
      <p class="wall-stem" lang="zh-CN">
        {item.stem}
      </p>
    );
  }
  const wordings = answer?.type === 'blank' ? answer.key : [];
  return (
    <p class="wall-stem" lang="zh-CN">
      {stemPieces(item.stem).map((piece, i) => (
        <span key={`${i}:${piece}`}>
          {i === 0 ? null : <span class="draw-blank">{wordings[i - 1]?.[0] ?? '\u3000\u3000\u3000'}</span>}
          {piece}
        </span>
      ))}
    </p>
  );
}
