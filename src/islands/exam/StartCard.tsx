import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { parsePaperCode } from '../../domain/paper/paper-code.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import { CodeBox } from './CodeBox.tsx';
import { placeHash } from './exam-place.ts';
import type { ExamUi } from './exam-ui.ts';
import { ShortfallTable } from './ShortfallTable.tsx';
import type { CodeState, useCode } from './use-code.ts';

interface Props {
  readonly blueprint: Blueprint;
  readonly code: ReturnType<typeof useCode>;
  /** Starts a new paper, or the one a code stands for. */
  readonly onStart: (paper: Paper | undefined) => void;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly ui: ExamUi;
}

/** The way in: start a new paper, or the one of a paper code. */
export function StartCard({ blueprint, code, onStart, isReady, isBusy, ui }: Props) {
  const { messages } = ui;
  const paper = code.state.type === 'paper' ? code.state.paper : undefined;
  return (
    <section class="card due exam-start" aria-label={messages.start}>
      <button
        type="button"
        class="btn primary wide"
        disabled={!isReady}
        aria-disabled={isBusy || undefined}
        onClick={() => !isBusy && onStart(paper)}
      >
        {isBusy ? messages.starting : messages.start}
      </button>
      <p class="caption">{messages.startNote}</p>
      <CodeBox
        text={code.text}
        onText={code.type}
        onCheck={() => code.check(code.text)}
        isWrong={code.state.type === 'refused' || code.state.type === 'other-exam'}
        isReady={isReady}
        action={messages.codeCheck}
        messages={messages}
      >
        <CodeAnswer blueprint={blueprint} state={code.state} onDrop={() => code.type('')} ui={ui} />
      </CodeBox>
    </section>
  );
}

interface AnswerProps extends Pick<Props, 'blueprint' | 'ui'> {
  readonly state: CodeState;
  readonly onDrop: () => void;
}

function CodeAnswer({ blueprint, state, onDrop, ui }: AnswerProps) {
  const { messages, locale } = ui;
  switch (state.type) {
    case 'none':
      return null;
    case 'refused':
      return <p>{state.words}</p>;
    case 'shortfall':
      return <ShortfallTable shortfalls={state.shortfalls} blueprint={blueprint} messages={messages} />;
    case 'other-exam':
      return (
        <p>
          {messages.codeOther}{' '}
          <a href={`${hrefOf(locale, `/exams/${state.exam.id}/`)}${placeHash({ type: 'code', code: state.code })}`}>
            {fill(messages.codeOtherLink, { title: state.exam.title })}
          </a>
        </p>
      );
    case 'paper': {
      const parsed = parsePaperCode(state.paper.code);
      const form = parsed.type === 'code' ? parsed.form : '';
      return (
        <p>
          {fill(messages.codeOk, { code: state.paper.code, form })}{' '}
          <button type="button" class="btn plain small" onClick={onDrop}>
            {messages.codeDrop}
          </button>
        </p>
      );
    }
  }
}
