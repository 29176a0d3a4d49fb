import { describe, expect, it } from 'vitest';
import { examFileText, readExamFile } from '../../../src/stores/exam-file.ts';
import { examDraft, quizDraft } from '../../builders/attempt.ts';

const EXAM = 'enforcement-qualification';

describe('the file of a sitting', () => {
  it('gives the same sitting back, now of whoever reads it', () => {
    const draft = examDraft({ responses: { 'tst-judgement-01': { type: 'judgement', value: true } } });
    expect(readExamFile(examFileText(draft), EXAM, 'p-2')).toEqual({ ...draft, person: 'p-2' });
  });

  it.each([
    ['cut off', examFileText(examDraft()).slice(0, 200)],
    ['empty', ''],
    ['another kind of file', '{"kind":"zhouke-backup","records":[]}'],
    ['a quiz', examFileText(quizDraft())],
    ['a sitting with a broken answer', examFileText(examDraft()).replace('"responses": {}', '"responses": {"a": 1}')],
    ['no object', '"zhouke-exam-sitting"'],
  ])('refuses one that is %s', (_what, text) => {
    expect(readExamFile(text, EXAM, 'p-2')).toBeUndefined();
  });

  it('refuses the sitting of another exam', () => {
    expect(readExamFile(examFileText(examDraft()), 'all-staff', 'p-2')).toBeUndefined();
  });
});
