import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  readonly isWrong: boolean;
  readonly isReady: boolean;
  readonly action: string;
  /** What became of the code, said as soon as it is there. */
  readonly children: ComponentChildren;
  readonly messages: Pick<ExamMessages, 'codeLabel' | 'codeHint'>;
}

/** The field a paper code is typed into. What was typed stays, right or wrong. */
export function CodeBox({ text, onText, onCheck, isWrong, isReady, action, children, messages }: Props) {
  const id = useId();
  return (
    <form
      class="exam-code-box"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <div class="field">
        <label for={id}>{messages.codeLabel}</label>
        <div class="exam-code-row">
          <input
            id={id}
            class="input num"
            value={text}
            maxLength={60}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={isWrong || undefined}
            aria-describedby={`${id}-hint ${id}-answer`}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <button type="submit" class="btn" disabled={!isReady}>
            {action}
          </button>
        </div>
        <p class="caption" id={`${id}-hint`}>
          {messages.codeHint}
        </p>
      </div>
      <div class={isWrong ? 'exam-refusal' : undefined} id={`${id}-answer`} role="status">
        {children}
      </div>
    </form>
  );
}
