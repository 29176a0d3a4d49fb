import { describe, expect, it } from 'vitest';
import type { QuizDraft } from '../../../src/domain/contest/contest-draft.ts';
import { changeDrawIn, closeDrawIn, sealDrawIn } from '../../../src/domain/contest/draft-draw.ts';
import {
  askQuestion,
  goToNextRound,
  judgeQuestion,
  openForAll,
  pressBuzzer,
  toggleClock,
} from '../../../src/domain/contest/quiz-draft.ts';
import { drawNow } from '../../../src/domain/draw/sitting.ts';
import { contest as messages } from '../../../src/i18n/zh-cn/contest.ts';
import { quizButtons } from '../../../src/islands/contest/quiz-buttons.ts';
import { quizStageOf } from '../../../src/islands/contest/quiz-stage.ts';
import { quizSays, roundRule } from '../../../src/islands/contest/quiz-words.ts';
import { AUDIENCE, BUZZER, MUST, RISK, START, TIE } from '../../builders/contest.ts';
import { audienceSitting, quizDraft } from '../../builders/contest-draft.ts';

const one = { ...MUST, questions: 1 };
const shown = (draft: QuizDraft, canDraw = true) => {
  const stage = quizStageOf(draft, canDraw);
  const words = quizButtons(draft, stage, messages).map(({ cap, word }) => `${cap} ${word}`);
  return { stage, words, says: quizSays(draft, stage, messages) };
};

describe('the stage of a quiz', () => {
  it('asks, starts the clock and judges a team’s own question', () => {
    const fresh = quizDraft([one]);
    expect(shown(fresh)).toMatchObject({ stage: 'ask', says: '必答，第 1 题，共 1 题，矿山队' });
    expect(shown(fresh).words[0]).toBe('→ 出题：矿山队');
    const asked = askQuestion(fresh, START);
    expect(shown(asked)).toMatchObject({ stage: 'ready', says: '矿山队作答' });
    expect(shown(asked).words.slice(0, 4)).toEqual(['→ 开始计时', '1 对', '2 错', '3 没答']);
    expect(shown(toggleClock(asked, START)).stage).toBe('judge');
  });

  it('opens the buzzers, waits, and lets a question nobody wants lapse', () => {
    const asked = askQuestion(quizDraft([BUZZER]), START);
    expect(shown(asked).words.slice(0, 2)).toEqual(['→ 抢答开始', '3 没人抢，过']);
    const open = openForAll(asked, START);
    expect(shown(open)).toMatchObject({ stage: 'wait', says: '等各队按键' });
    expect(shown(pressBuzzer(open, 'town', 1, START))).toMatchObject({ stage: 'judge', says: '城镇队作答' });
  });

  it('lets a team choose what its question is worth', () => {
    expect(shown(quizDraft([RISK]))).toMatchObject({ stage: 'choose', says: '矿山队选几分的题' });
    expect(shown(quizDraft([RISK])).words.slice(0, 3)).toEqual(['1 10 分题', '2 20 分题', '3 30 分题']);
  });

  it('draws from the audience first, where there is anybody to draw', () => {
    const fresh = quizDraft([AUDIENCE]);
    expect(shown(fresh).words[0]).toBe('→ 抽一位观众');
    expect(shown(fresh, false).stage).toBe('ask');
    const sealed = sealDrawIn(fresh, audienceSitting());
    expect(shown(sealed).words).toEqual(['→ 开始抽', 'B 黑屏']);
    const drawn = changeDrawIn(sealed, (sitting) => drawNow(sitting, START));
    expect(shown(drawn).words[0]).toBe('→ 收下结果');
    const taken = closeDrawIn(drawn);
    expect(shown(taken).says).toMatch(/^观众，第 1 题，共 1 题，(何静|赵文涛|林森)$/);
    expect(shown(askQuestion(taken, START)).says).toMatch(/^(何静|赵文涛|林森)作答$/);
    expect(shown(askQuestion(fresh, START), false).says).toBe('观众');
  });

  it('goes on to the next round, to 加赛 where a prize is tied, and ends', () => {
    const played = (verdicts: readonly ('right' | 'wrong')[]) =>
      verdicts.reduce((draft, verdict) => judgeQuestion(askQuestion(draft, 1), verdict, 2), quizDraft([one, TIE]));
    expect(shown(played(['right', 'right', 'wrong']))).toMatchObject({ stage: 'round', says: messages.tieText });
    expect(shown(goToNextRound(played(['right', 'right', 'wrong']), 3)).says).toBe('加赛，加赛第 1 题');
    expect(shown(played(['right', 'wrong', 'wrong']))).toMatchObject({ stage: 'over', says: messages.overText });
    const two = [1, 2, 3].reduce((draft) => judgeQuestion(askQuestion(draft, 1), 'wrong', 2), quizDraft([one, BUZZER]));
    expect(shown(two)).toMatchObject({ stage: 'round', says: '必答结束' });
    expect(shown(two).words[0]).toBe('→ 进入抢答');
  });

  it('says so where the questions run out', () => {
    const out = judgeQuestion(askQuestion(quizDraft([MUST], 1), 1), 'right', 2);
    expect(shown(out)).toMatchObject({ stage: 'no-items', says: messages.noItemsText });
  });
});

describe('the rule of a round', () => {
  it.each([
    [MUST, '每队 2 题，答对加 10 分，答错不扣。'],
    [BUZZER, '共 3 题，答对加 10 分，答错扣一样多；抢早了扣 5 分，这道题不能再答。'],
    [{ ...MUST, wrong: 4 }, '每队 2 题，答对加 10 分，答错扣 4 分。'],
    [RISK, '每队 1 题，从 10、20、30 分里自选，答对加，答错扣一样多。'],
    [AUDIENCE, '共 1 题，请现场抽到的观众答，各队不计分。'],
  ])('is a sentence', (round, says) => expect(roundRule(round, messages)).toBe(says));
});
