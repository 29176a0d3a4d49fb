import type { QuizDraft } from '../../domain/contest/contest-draft.ts';
import type { ContestRound } from '../../domain/contest/contest-plan.ts';
import { waitingPerson } from '../../domain/contest/draft-draw.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import { turnOf } from '../../domain/contest/turn-of.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import type { QuizStage } from './quiz-stage.ts';

/** A round's rule in one sentence. */
export function roundRule(round: ContestRound, messages: ContestMessages): string {
  const { questions: n, values, wrong, foul } = round;
  const cost = wrongWords(wrong, messages);
  const value = values[0] ?? 0;
  if (round.kind === 'must') return fill(messages.ruleMust, { n, value, wrong: cost });
  if (round.kind === 'buzzer') return fill(messages.ruleBuzzer, { n, value, wrong: cost, foul });
  if (round.kind === 'risk') {
    return fill(messages.ruleRisk, { n, values: values.join(messages.orWord), wrong: cost });
  }
  return round.kind === 'audience' ? fill(messages.ruleAudience, { n }) : messages.ruleTie;
}

function wrongWords(wrong: number | 'value', messages: ContestMessages): string {
  if (wrong === 'value') return messages.wrongSame;
  return wrong === 0 ? messages.wrongNone : fill(messages.wrongPoints, { n: wrong });
}

/** What the quiz waits for, for the officer's eyes and ears. */
export function quizSays(draft: QuizDraft, stage: QuizStage, messages: ContestMessages): string {
  const fixed: Partial<Readonly<Record<QuizStage, string>>> = {
    seal: messages.drawAudienceHint,
    open: messages.openBuzzers,
    wait: messages.waitPress,
    over: messages.overText,
    'no-items': messages.noItemsText,
  };
  if (stage === 'choose' || stage === 'ask') return askSays(draft, messages);
  if (stage === 'ready' || stage === 'judge') return answerSays(draft, messages);
  return stage === 'round' ? roundSays(draft, messages) : (fixed[stage] ?? '');
}

function askSays(draft: QuizDraft, messages: ContestMessages): string {
  const { contest } = draft;
  const stand = standOf(contest);
  const turn = turnOf(contest, stand);
  const { round } = stand;
  if (turn.type !== 'ask' || round === undefined) return '';
  const team = nameOf(draft, turn.team);
  if (round.kind === 'risk') return fill(messages.chooseValue, { team });
  const isTie = round.kind === 'tie';
  const place = fill(isTie ? messages.askTie : messages.askNumber, { n: turn.number, m: turn.total });
  const who = round.kind === 'audience' ? (waitingPerson(draft)?.name ?? '') : team;
  return [round.title, place, who].filter((word) => word !== '').join(messages.comma);
}

function answerSays(draft: QuizDraft, messages: ContestMessages): string {
  const { question } = standOf(draft.contest);
  const name = question?.event.person?.name;
  if (name !== undefined) return fill(messages.audienceAnswers, { name });
  const team = nameOf(draft, question?.turn);
  return team === '' ? messages.audience : fill(messages.answering, { team });
}

function roundSays({ contest }: QuizDraft, messages: ContestMessages): string {
  const stand = standOf(contest);
  const turn = turnOf(contest, stand);
  if (turn.type === 'round-over' && turn.next.kind === 'tie') return messages.tieText;
  return fill(messages.roundOver, { round: stand.round?.title ?? '' });
}

function nameOf({ contest }: QuizDraft, team: string | undefined): string {
  return contest.teams.find(({ id }) => id === team)?.name ?? '';
}
