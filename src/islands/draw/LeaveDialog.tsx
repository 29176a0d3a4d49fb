import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Dialog } from '../controls/Dialog.tsx';

interface LeaveDialogProps {
  /** Whether people were drawn, which is then recorded. */
  readonly isDrawn: boolean;
  readonly messages: DrawMessages;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Says what becomes of the draw before the wall is left. */
export function LeaveDialog({ isDrawn, messages, onLeave, onClose }: LeaveDialogProps) {
  return (
    <Dialog title={messages.leaveTitle} look="draw-dialog" onClose={onClose}>
      <p>{isDrawn ? messages.leaveDrawn : messages.leaveSealed}</p>
      <footer>
        <button type="button" class="btn" onClick={onLeave}>
          {isDrawn ? messages.leaveDrawnYes : messages.leaveSealedYes}
        </button>
        <button type="button" class="btn primary" onClick={onClose}>
          {messages.leaveNo}
        </button>
      </footer>
    </Dialog>
  );
}
