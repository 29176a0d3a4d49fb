import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';

interface Props {
  /** Whether it was sat here until another tab took it. */
  readonly wasHere: boolean;
  readonly onTakeOver: () => void;
  readonly messages: ExamMessages;
}

/** That another tab sits this exam, what is safe, and how to go on here. */
export function TakenCard({ wasHere, onTakeOver, messages }: Props) {
  return (
    <section class="card exam-start" role="alert">
      <h2 class="card-title">{wasHere ? messages.takenAwayTitle : messages.takenTitle}</h2>
      <p class="quiet">{wasHere ? messages.takenAwayText : messages.takenText}</p>
      <button type="button" class="btn" onClick={onTakeOver}>
        {wasHere ? messages.takenBack : messages.takenHere}
      </button>
    </section>
  );
}
