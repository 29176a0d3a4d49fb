import type { ContestDraft } from '../../domain/contest/contest-draft.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { Dialog } from '../controls/Dialog.tsx';

interface ContestHelpProps {
  readonly kind: ContestDraft['kind'];
  readonly messages: ContestMessages;
  readonly onClose: () => void;
}

/** Every key of this kind of contest. */
export function ContestHelp({ kind, messages, onClose }: ContestHelpProps) {
  const quiz = [
    { caps: ['1', '2', '3'], text: messages.keyJudge },
    { caps: ['1', '2', '3'], text: messages.keyValue },
    { caps: ['K'], text: messages.keyClock },
    { caps: ['U'], text: messages.keyUndo },
    { caps: ['S'], text: messages.keyScores },
    { caps: ['A', 'L', '…'], text: messages.keyTeams },
  ];
  const lines = [
    { caps: ['→', 'PgDn', '␣'], text: messages.keyNext },
    ...(kind === 'quiz' ? quiz : []),
    { caps: ['B', '.'], text: messages.keyBlack },
    { caps: ['F'], text: messages.keyFull },
    { caps: ['N'], text: messages.keyNotes },
    { caps: ['?'], text: messages.keyHelp },
  ];
  return (
    <Dialog title={messages.helpTitle} look="lead-help" onClose={onClose}>
      <p class="quiet small">{messages.helpHint}</p>
      <dl>
        {lines.map(({ caps, text }) => (
          <div key={text} data-now="">
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <button type="button" class="btn primary" onClick={onClose}>
          {messages.close}
        </button>
      </footer>
    </Dialog>
  );
}
