import { describe, expect, it } from 'vitest';
import {
  changeDrawIn,
  closeDrawIn,
  drawnSoFar,
  drawsOfContest,
  sealDrawIn,
  waitingPerson,
} from '../../../../src/domain/contest/draft-draw.ts';
import { askQuestion, judgeQuestion, takeBack } from '../../../../src/domain/contest/quiz-draft.ts';
import { drawNow } from '../../../../src/domain/draw/sitting.ts';
import { replaceAbsent } from '../../../../src/domain/draw/sitting-change.ts';
import { stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { AUDIENCE, START } from '../../../builders/contest.ts';

import { audienceSitting, quizDraft } from '../../../builders/contest-draft.ts';

const sealed = sealDrawIn(quizDraft([AUDIENCE]), audienceSitting());
const drawn = changeDrawIn(sealed, (sitting) => drawNow(sitting, START + 5));
const closed = closeDrawIn(drawn);

describe('a draw in a contest', () => {
  it('stays as it was sealed: another seal does not replace it', () => {
    expect(sealDrawIn(sealed, audienceSitting(1, 'd-2'))).toBe(sealed);
  });

  it('is drawn before it can be taken off the wall', () => {
    expect(closeDrawIn(sealed)).toBe(sealed);
    expect(closed.sitting).toBeNull();
    expect(closed.draws).toHaveLength(1);
    expect(closeDrawIn(closed)).toBe(closed);
  });

  it('changes nothing where none is on the wall or the step does nothing', () => {
    const none = quizDraft();
    expect(changeDrawIn(none, (sitting) => drawNow(sitting, 1))).toBe(none);
    expect(changeDrawIn(drawn, (sitting) => drawNow(sitting, 9))).toBe(drawn);
  });

  it('counts for the record while it is still on the wall', () => {
    expect(drawsOfContest(sealed)).toEqual([]);
    expect(drawsOfContest(drawn)).toEqual(closed.draws);
  });
});

describe('who was drawn from the audience', () => {
  const [winner = ''] = closed.draws[0]?.result ?? [];

  it('waits for a question, and no longer once asked', () => {
    expect(waitingPerson(quizDraft([AUDIENCE]))).toBeUndefined();
    expect(waitingPerson(closed)?.id).toBe(winner);
    const asked = askQuestion(closed, START + 6);
    expect(asked.contest.events.at(-1)).toMatchObject({ type: 'asked', person: { id: winner } });
    expect(waitingPerson(asked)).toBeUndefined();
    expect(waitingPerson(judgeQuestion(asked, 'right', START + 7))).toBeUndefined();
  });

  it('waits again where the question is taken back: nobody is drawn anew', () => {
    expect(waitingPerson(takeBack(askQuestion(closed, START + 6), START + 7))?.id).toBe(winner);
  });

  it('is whoever came in for somebody away', () => {
    const away = changeDrawIn(drawn, (sitting) => replaceAbsent(stepForward(sitting, 1), '出差', START + 6));
    const after = closeDrawIn(away);
    expect(waitingPerson(after)?.id).not.toBe(winner);
    expect([...drawnSoFar(after.draws)]).toEqual([winner, waitingPerson(after)?.id]);
  });

  it('is nobody where nobody was left to come in', () => {
    const alone = changeDrawIn(
      sealDrawIn(quizDraft([AUDIENCE]), { ...audienceSitting(), eligible: ['p-1'] }),
      (sitting) => replaceAbsent(stepForward(drawNow(sitting, START), 1), '请假', START + 1),
    );
    expect(waitingPerson(closeDrawIn(alone))).toBeUndefined();
    expect(drawnSoFar(closeDrawIn(alone).draws)).toEqual(new Set(['p-1']));
  });
});
