import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { Dialog } from '../controls/Dialog.tsx';

interface AdjustDialogProps {
  readonly team: string;
  readonly messages: ContestMessages;
  readonly onAdjust: (points: number, reason: string) => void;
  readonly onClose: () => void;
}

/** Adds or takes off points by hand; the reason is asked for, for it is printed. */
export function AdjustDialog({ team, messages, onAdjust, onClose }: AdjustDialogProps) {
  const [points, setPoints] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const amount = Number(points.normalize('NFKC').replace(/[−–]/g, '-'));
  const isBad = points.trim() === '' || !Number.isFinite(amount) || amount === 0 || Math.abs(amount) > 10_000;
  const isBare = reason.trim() === '';
  return (
    <Dialog title={fill(messages.adjustFor, { team })} onClose={onClose}>
      <form
        class="contest-form"
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (!isBad && !isBare) onAdjust(amount, reason.trim());
        }}
      >
        <label class="field">
          <span class="label">{messages.adjustPoints}</span>
          <input
            class="input num"
            autocomplete="off"
            value={points}
            aria-invalid={isTried && isBad}
            onInput={(event) => setPoints(event.currentTarget.value)}
          />
          {isTried && isBad ? (
            <span class="error" role="alert">
              {messages.adjustBadPoints}
            </span>
          ) : null}
        </label>
        <label class="field">
          <span class="label">{messages.adjustReason}</span>
          <input
            class="input"
            autocomplete="off"
            maxLength={200}
            value={reason}
            aria-invalid={isTried && isBare}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          {isTried && isBare ? (
            <span class="error" role="alert">
              {messages.adjustBadReason}
            </span>
          ) : (
            <span class="caption">{messages.adjustReasonHint}</span>
          )}
        </label>
        <div class="contest-form-end">
          <button type="button" class="btn" onClick={onClose}>
            {messages.cancel}
          </button>
          <button type="submit" class="btn primary">
            {messages.adjustYes}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
