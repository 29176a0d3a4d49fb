import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { KEY_LINES } from './key-lines.ts';
import type { LeadStage } from './lead-stage.ts';

interface HelpDialogProps {
  readonly stage: LeadStage;
  readonly messages: LeadMessages;
  readonly onClose: () => void;
}

/** Every key; those that do something now stand out. */
export function HelpDialog({ stage, messages, onClose }: HelpDialogProps) {
  return (
    <Dialog title={messages.helpTitle} look="lead-help" onClose={onClose}>
      <p class="quiet small">{messages.helpHint}</p>
      <dl>
        {KEY_LINES.map(({ caps, text, stages }) => (
          <div key={text} data-now={stages === undefined || stages.includes(stage) ? '' : undefined}>
            <dt>{caps.map((cap) => (cap === '—' ? cap : <kbd key={cap}>{cap}</kbd>))}</dt>
            <dd>{messages[text]}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <button type="button" class="btn primary" onClick={onClose}>
          {messages.helpClose}
        </button>
      </footer>
    </Dialog>
  );
}
