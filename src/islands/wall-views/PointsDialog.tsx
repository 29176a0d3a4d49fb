import type { AnswerPoint } from '../../domain/item/item.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useDialogKeys } from '../controls/use-dialog-keys.ts';
import { PointTicks } from './PointTicks.tsx';

interface PointsDialogProps {
  readonly points: readonly AnswerPoint[];
  readonly met: readonly string[];
  readonly messages: DrawMessages;
  readonly onTick: (point: string) => void;
  readonly onJudge: () => void;
  readonly onClose: () => void;
}

/** With one screen the room sees the points when the answer has been given: one key a point, Enter judges. */
export function PointsDialog({ points, met, messages, onTick, onJudge, onClose }: PointsDialogProps) {
  useDialogKeys((event) => {
    const point = points[Number(event.key) - 1];
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (point !== undefined) onTick(point.id);
    else if (event.key === 'Enter' && !onButton) onJudge();
    else return false;
    return true;
  });
  return (
    <Dialog title={messages.answerPoints} look="draw-dialog draw-wide" onClose={onClose}>
      <PointTicks points={points} met={met} messages={messages} onTick={onTick} />
      <footer>
        <button type="button" class="btn plain" onClick={onClose}>
          {messages.pointsCancel}
        </button>
        <button type="button" class="btn primary" onClick={onJudge}>
          <kbd>⏎</kbd>
          {messages.pointsJudge}
        </button>
      </footer>
    </Dialog>
  );
}
