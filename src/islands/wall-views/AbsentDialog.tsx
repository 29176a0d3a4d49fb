import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useDialogKeys } from '../controls/use-dialog-keys.ts';

interface AbsentDialogProps {
  readonly name: string;
  readonly messages: DrawMessages;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why somebody is absent; one key a reason. */
export function AbsentDialog({ name, messages, onReason, onClose }: AbsentDialogProps) {
  const { reasonLeave, reasonTrip, reasonDuty, reasonOther } = messages;
  const reasons = [reasonLeave, reasonTrip, reasonDuty, reasonOther];
  useDialogKeys((event) => {
    const reason = reasons[Number(event.key) - 1];
    if (reason !== undefined) onReason(reason);
    return reason !== undefined;
  });
  return (
    <Dialog title={fill(messages.reasonTitle, { name })} look="draw-dialog" onClose={onClose}>
      <p class="quiet">{messages.reasonHint}</p>
      <div class="draw-reasons">
        {reasons.map((reason, i) => (
          <button key={reason} type="button" class="btn" onClick={() => onReason(reason)}>
            <kbd>{i + 1}</kbd>
            {reason}
          </button>
        ))}
      </div>
      <footer>
        <button type="button" class="btn plain" onClick={onClose}>
          {messages.reasonCancel}
        </button>
      </footer>
    </Dialog>
  );
}
