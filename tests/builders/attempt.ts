import type { AttemptDraft } from '../../src/domain/attempt/attempt-draft.ts';
import { startExam, startQuiz } from '../../src/domain/attempt/start-attempt.ts';
import type { Paper, PaperItem } from '../../src/domain/paper/paper.ts';
import { defaultMarking } from '../../src/domain/scoring/default-marking.ts';
import { ITEM_SAMPLES } from './item.ts';
import { schemeWith } from './marking.ts';

/** 9:00 on some morning; only differences matter. */
export const NINE = 1_795_312_800_000;
export const MINUTE = 60_000;

/** An entry of a paper for an item of revision 1. */
export function paperItem(item: string, possible = 2): PaperItem {
  return { item, revision: 1, lesson: 'supervision/training', possible, optionSeed: 77 };
}

/** A paper of two sections over the seven sample items: choices (6 points) and the rest (12 points). */
export function samplePaper(change: Partial<Paper> = {}): Paper {
  const [single, multiple, judgement, ...rest] = ITEM_SAMPLES.map((sample) => sample.item.id);
  return {
    code: 'ZF-7K3Q-2M9X',
    blueprint: 'enforcement-qualification',
    title: '行政执法资格模拟考试',
    integrity: 'practice',
    minutes: 60,
    passMark: 11,
    sections: [
      {
        id: 'choices',
        title: '一、选择和判断',
        marking: schemeWith({ multiple: { id: 'fewer-half', each: 0.5 } }),
        items: [single, multiple, judgement].map((id) => paperItem(id ?? '')),
      },
      { id: 'rest', title: '二、其他', marking: defaultMarking, items: rest.map((id) => paperItem(id, 3)) },
    ],
    ...change,
  };
}

/** An exam of 60 minutes on the sample paper, started at 9:00. */
export function examDraft(change: Partial<AttemptDraft> = {}): AttemptDraft {
  return { ...startExam({ id: 'att-exam', person: 'p-1', paper: samplePaper(), now: NINE }), ...change };
}

/** A lesson quiz over the sample items, started at 9:00. */
export function quizDraft(change: Partial<AttemptDraft> = {}): AttemptDraft {
  const items = ITEM_SAMPLES.map((sample) => paperItem(sample.item.id, 1));
  const start = { id: 'att-quiz', person: 'p-1', lesson: 'supervision/training', seed: 's-1', items, now: NINE };
  return { ...startQuiz({ ...start, marking: defaultMarking }), ...change };
}
