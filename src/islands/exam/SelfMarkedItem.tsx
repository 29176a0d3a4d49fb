import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import type { PlainItemKey } from '../../domain/item/item-key.ts';
import type { PublicPlainItem } from '../../domain/item/public-item.ts';
import type { PlainResponse } from '../../domain/item/response.ts';
import { fill } from '../../i18n/fill.ts';
import type { PaperAnswers } from '../../stores/exam-items.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, noticeIcon } from '../controls/icons.ts';
import { ItemView } from '../item-views/ItemView.tsx';
import type { ExamUi } from './exam-ui.ts';
import type { ShortAnswer } from './short-answers.ts';

interface Props {
  readonly short: ShortAnswer;
  readonly draft: AttemptDraft;
  readonly answers: PaperAnswers;
  readonly onJudge: (met: readonly string[]) => void;
  readonly ui: ExamUi;
}

/** One short answer beside the points it should have made. */
export function SelfMarkedItem({ short, draft, answers, onJudge, ui }: Props) {
  const { messages } = ui;
  const found = answerTo(short, draft, answers);
  if (found === undefined) return null;
  return (
    <article class="panel exam-marked" data-open={!short.judged}>
      <header>
        <h2>{fill(messages.markItem, { n: short.number })}</h2>
        <span class={short.judged ? 'tag safe' : 'tag must'}>
          <Icon path={short.judged ? checkIcon : noticeIcon} />
          {short.judged ? messages.markJudged : messages.markOpen}
        </span>
      </header>
      <ItemView
        item={found.item}
        optionSeed={0}
        response={found.response}
        answer={found.key}
        onAnswer={() => undefined}
        onJudge={onJudge}
        messages={ui.items}
      />
      <button
        type="button"
        class="btn small"
        aria-pressed={found.response.met?.length === 0}
        onClick={() => onJudge([])}
      >
        {messages.markNone}
      </button>
    </article>
  );
}

interface Found {
  readonly item: PublicPlainItem;
  readonly key: PlainItemKey;
  readonly response: Extract<PlainResponse, { readonly type: 'short' }>;
}

/** The short answer with its item and key, out of its case where it stands in one. */
function answerTo({ item: id, part }: ShortAnswer, draft: AttemptDraft, answers: PaperAnswers): Found | undefined {
  const whole = answers.shown.get(id);
  const wholeKey = answers.keys.get(id);
  const given = draft.responses[id];
  const item = whole?.type === 'case' ? whole.items.find((each) => each.id === part) : whole;
  const key = wholeKey?.type === 'case' ? wholeKey.items.find((each) => each.id === part) : wholeKey;
  const response = given?.type === 'case' ? given.parts[part ?? ''] : given;
  return item && key && response?.type === 'short' ? { item, key, response } : undefined;
}
