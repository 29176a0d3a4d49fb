import type { Response } from '../../domain/item/response.ts';
import type { Score } from '../../domain/scoring/score.ts';
import { Explanation, type ExplanationProps } from './Explanation.tsx';
import { Verdict } from './Verdict.tsx';

interface Props extends ExplanationProps {
  readonly score: Score;
  /** With it, an answer that lacks options says how many. */
  readonly response?: Response | undefined;
}

/** What is said of an answered item below it: the verdict, the rationale and the articles. */
export function AnswerNote({ score, response, ...shown }: Props) {
  return (
    <div class="answer-note">
      <Verdict score={score} response={response} answer={shown.answer} messages={shown.messages} />
      <Explanation {...shown} />
    </div>
  );
}
