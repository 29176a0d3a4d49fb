import { useEffect, useState } from 'preact/hooks';
import { parsePaperCode } from '../../domain/paper/paper-code.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { CodeBox } from './CodeBox.tsx';
import { type CodeMessages, codeRefusal, examOfCode } from './code-answer.ts';
import { placeHash } from './exam-place.ts';
import type { ExamLink } from './exam-ui.ts';

interface Props {
  readonly exams: readonly ExamLink[];
  readonly messages: CodeMessages & Pick<ExamMessages, 'codeLabel' | 'codeHint' | 'codeOpen'>;
  readonly locale: Locale;
}

/** On the list of exams: takes a paper code and goes to the exam it belongs to. */
export function ExamCodeFinder({ exams, messages, locale }: Props) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  const check = () => {
    const exam = examOfCode(text, exams);
    if (exam) {
      location.href = `${hrefOf(locale, `/exams/${exam.id}/`)}${placeHash({ type: 'code', code: text.trim() })}`;
      return;
    }
    const parsed = parsePaperCode(text);
    const refused = parsed.type === 'code' ? { type: 'unknown-blueprint' as const, found: parsed.code } : parsed;
    setRefusal(codeRefusal(refused, text, messages));
  };
  return (
    <CodeBox
      text={text}
      onText={setText}
      onCheck={check}
      isWrong={refusal !== ''}
      isReady={isReady}
      action={messages.codeOpen}
      messages={messages}
    >
      {refusal !== '' && <p>{refusal}</p>}
    </CodeBox>
  );
}
