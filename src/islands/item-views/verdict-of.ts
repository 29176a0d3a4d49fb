import type { ItemKey } from '../../domain/item/item-key.ts';
import type { Response } from '../../domain/item/response.ts';
import { answerVerdict } from '../../domain/records/answer-verdict.ts';
import type { Score } from '../../domain/scoring/score.ts';
import { fill } from '../../i18n/fill.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';

export interface VerdictLook {
  readonly tone: 'safe' | 'warn' | 'stop' | 'none';
  readonly word: string;
}

interface Judged {
  readonly score: Score;
  readonly response?: Response | undefined;
  readonly answer?: ItemKey | undefined;
}

/** The verdict on a whole item in a word and a tone; an answer that lacks options says how many it lacks. */
export function verdictOf({ score, response, answer }: Judged, messages: ItemsMessages): VerdictLook {
  if (score.type === 'invalid') return { tone: 'none', word: whyNone(score.reason, messages) };
  const verdict = answerVerdict(score) ?? 'right';
  if (verdict === 'right') return { tone: 'safe', word: messages.verdictRight };
  const fewer = fewerBy(response, answer);
  if (fewer > 0) return { tone: 'warn', word: fill(messages.verdictFewer, { n: fewer }) };
  return verdict === 'partly'
    ? { tone: 'warn', word: messages.verdictPartly }
    : { tone: 'stop', word: messages.verdictWrong };
}

function whyNone(reason: string, messages: ItemsMessages): string {
  if (reason === 'unanswered') return messages.verdictNone;
  return reason === 'unjudged' ? messages.verdictUnjudged : messages.verdictStale;
}

/** How many options are missing from an answer that holds no wrong one; 0 for every other. */
function fewerBy(response: Response | undefined, answer: ItemKey | undefined): number {
  if (response?.type !== 'multiple' || answer?.type !== 'multiple') return 0;
  const isRight = response.options.every((id) => answer.key.includes(id));
  return isRight ? answer.key.length - response.options.length : 0;
}
