import type { OnlineDraft, QuizDraft, SpeechDraft } from '../../src/domain/contest/contest-draft.ts';
import type { ContestRound } from '../../src/domain/contest/contest-plan.ts';
import { openPrizes } from '../../src/domain/contest/online-draft.ts';
import { openQuiz } from '../../src/domain/contest/quiz-draft.ts';
import { openSpeech, typeMark } from '../../src/domain/contest/speech-draft.ts';
import { contestDraw } from '../../src/domain/draw/contest-draw.ts';
import { type DrawSitting, sealSitting } from '../../src/domain/draw/sitting.ts';
import { AUDIENCE, contestItems, MUST, START, TEAMS } from './contest.ts';

export const AUDIENCE_ROSTER = [
  { id: 'p-1', name: '何静', unit: '危化科' },
  { id: 'p-2', name: '赵文涛', unit: '执法大队' },
  { id: 'p-3', name: '林森', unit: '' },
];

/** A quiz of three teams at 100 with these rounds, nothing asked. */
export function quizDraft(rounds: readonly ContestRound[] = [MUST, AUDIENCE], items = 30): QuizDraft {
  const rules = { id: 'prize-quiz', title: '有奖竞答', startScore: 100, prizes: 1, rounds };
  return openQuiz({ id: 'c-1', plan: 'prize-quiz', rules, teams: TEAMS, pool: contestItems(items) }, START);
}

/** A sealed draw of so many of the audience. */
export function audienceSitting(count = 1, id = 'd-1'): DrawSitting {
  const eligible = AUDIENCE_ROSTER.map((person) => person.id);
  const wish = { id, seed: `seed-${id}`, plan: 'prize-quiz', sample: false, roster: AUDIENCE_ROSTER, eligible, count };
  return sealSitting(contestDraw(wish));
}

export const SPEAKERS = [
  { id: 's-1', name: '何静', unit: '危化科' },
  { id: 's-2', name: '赵文涛', unit: '执法大队' },
  { id: 's-3', name: '林森', unit: '' },
];

/** A speech contest of three speakers before so many judges, out of ten points. */
export function speechDraft(judges = 5): SpeechDraft {
  const plan = { id: 'c-2', plan: 'speech', title: '演讲比赛', fullMark: 10, judges, speakers: SPEAKERS };
  return openSpeech(plan, START);
}

/** Types a speaker's scores, judge by judge. */
export function marked(draft: SpeechDraft, speaker: string, marks: readonly string[]): SpeechDraft {
  return marks.reduce((before, mark, judge) => typeMark(before, speaker, judge, mark), draft);
}

export const RULES = {
  exam: 'all-staff-winter',
  from: '2026-12-01',
  to: '2026-12-20',
  papersPerDay: 3,
  qualifyAt: 60,
};

/** The end of an online quiz: three people, two of them qualified. */
export function prizeDraft(): OnlineDraft {
  const standings = [
    { rank: 1, person: 'p-1', name: '何静', unit: '危化科', points: 92, isQualified: true },
    { rank: 2, person: 'p-2', name: '赵文涛', unit: '执法大队', points: 75, isQualified: true },
    { rank: 3, person: 'p-3', name: '', unit: '', points: 40, isQualified: false },
  ];
  return openPrizes({ id: 'c-3', plan: 'online-quiz', title: '网上竞答', rules: RULES, prizes: 5, standings }, START);
}
