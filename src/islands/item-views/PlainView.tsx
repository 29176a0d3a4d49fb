import { useId } from 'preact/hooks';
import type { PlainItemType } from '../../domain/item/item.ts';
import { BlankView } from './blank/BlankView.tsx';
import type { PlainViewProps } from './item-view-props.ts';
import { JudgementView } from './judgement/JudgementView.tsx';
import { MultipleView } from './multiple/MultipleView.tsx';
import { OrderingView } from './ordering/OrderingView.tsx';
import { pressOption } from './press-option.ts';
import { ShortView } from './short/ShortView.tsx';
import { SingleView } from './single/SingleView.tsx';

const VIEWS: Readonly<Record<PlainItemType, (props: PlainViewProps) => preact.JSX.Element>> = {
  single: SingleView,
  multiple: MultipleView,
  judgement: JudgementView,
  blank: BlankView,
  short: ShortView,
  ordering: OrderingView,
};

/** An item that is no case: its stem, which takes the focus when the item comes up, and its type's view. */
export function PlainView(props: Omit<PlainViewProps, 'stemId'>) {
  const { item } = props;
  const stemId = useId();
  const View = VIEWS[item.type];
  return (
    // Focusable, so that a press beside the options keeps the keys with this item.
    <fieldset class="item" lang="zh-CN" tabIndex={-1} onKeyDown={(event) => pressOption(event, item.type)}>
      {item.type !== 'blank' && (
        <p class="stem" id={stemId} tabIndex={-1}>
          {item.stem}
        </p>
      )}
      <View {...props} stemId={stemId} />
    </fieldset>
  );
}
