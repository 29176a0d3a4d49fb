import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { MOST_DRAWN, type PlanFault } from './draw-plan.ts';

interface PlanFaultNoteProps {
  readonly fault: PlanFault;
  readonly messages: DrawMessages;
  readonly onCount: (count: number) => void;
  readonly onLesson: (lesson: string) => void;
}

/** What stands in the way of the draw, and the button that clears it. */
export function PlanFaultNote({ fault, messages, onCount, onLesson }: PlanFaultNoteProps) {
  if (fault.type === 'too-few') {
    const { present, count } = fault;
    return (
      <>
        <p>{fill(messages.tooFew, { present, count })}</p>
        <button type="button" class="btn small" onClick={() => onCount(present)}>
          {fill(messages.setCount, { n: present })}
        </button>
      </>
    );
  }
  if (fault.type === 'no-items') {
    const { lesson, other } = fault;
    if (other === undefined) return <p>{messages.noItemsAtAll}</p>;
    return (
      <>
        <p>{fill(messages.noItems, { title: lesson.title, other: other.title })}</p>
        <button type="button" class="btn small" onClick={() => onLesson(other.id)}>
          {fill(messages.takeOther, { other: other.title })}
        </button>
      </>
    );
  }
  if (fault.type === 'no-lesson') return <p>{messages.noItemsAtAll}</p>;
  return <p>{fault.type === 'nobody' ? messages.nobody : fill(messages.countBad, { n: MOST_DRAWN })}</p>;
}
