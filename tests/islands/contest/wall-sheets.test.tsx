// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ContestDraft } from '../../../src/domain/contest/contest-draft.ts';
import { askQuestion, judgeQuestion, openForAll, pressBuzzer } from '../../../src/domain/contest/quiz-draft.ts';
import { callSpeaker, revealScores } from '../../../src/domain/contest/speech-draft.ts';
import { boardOf } from '../../../src/domain/wall/wall-board-of.ts';
import { contest } from '../../../src/i18n/zh-cn/contest.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { items } from '../../../src/i18n/zh-cn/items.ts';
import { ContestSheet } from '../../../src/islands/wall-views/contest/ContestSheet.tsx';
import { emptyBank } from '../../../src/islands/wall-views/lesson-bank.ts';
import { BUZZER, MUST, START } from '../../builders/contest.ts';
import { marked, prizeDraft, quizDraft, speechDraft } from '../../builders/contest-draft.ts';

afterEach(cleanup);

const record = {
  version: 1,
  source: 'c-1',
  at: 1,
  lesson: '',
  title: '有奖竞答',
  date: '11月23日 周一',
  book: '',
  cloth: '',
  place: '',
  leader: '',
  isBlack: false,
  isLarge: false,
  look: { type: 'cover' },
} as const;

function sheet(draft: ContestDraft): Element {
  const board: unknown = JSON.parse(JSON.stringify(boardOf(draft)));
  const messages = { contest: contest.wall, draw, items };
  return render(<ContestSheet record={record} board={board} bank={emptyBank('')} messages={messages} />).container;
}

const told = (html: Element, selector: string) => [...html.querySelectorAll(selector)].map((one) => one.textContent);

describe('a contest on the wall', () => {
  it('shows the scoreboard with the buzzers before the first question', () => {
    expect(told(sheet(quizDraft([MUST])), '.contest-board li')).toEqual(['A矿山队100', 'L城镇队100', 'P消防队100']);
  });

  it('asks to wait, then to press, then says who was first', () => {
    const asked = askQuestion(quizDraft([BUZZER]), START);
    expect(told(sheet(asked), '.wall-who b')).toEqual(['听清题，先不要按']);
    const open = openForAll(pressBuzzer(asked, 'fire', 5, START), START);
    const waiting = sheet(open);
    expect(told(waiting, '.wall-who b')).toEqual(['请抢答']);
    expect(told(waiting, '.contest-behind')).toEqual(['消防队抢早了']);
    const pressed = sheet(pressBuzzer(pressBuzzer(open, 'mine', 20, START), 'town', 10, START));
    expect(told(pressed, '.wall-who b')).toEqual(['城镇队抢到']);
    expect(told(pressed, '.contest-behind')).toEqual(['消防队抢早了\u3000矿山队慢 0.010 秒']);
    expect(told(pressed, '[data-turn] span')).toEqual(['城镇队']);
  });

  it('says a verdict by word and by points', () => {
    const open = pressBuzzer(openForAll(askQuestion(quizDraft([BUZZER]), START), START), 'mine', 1, START);
    expect(told(sheet(judgeQuestion(open, 'wrong', START)), '.draw-verdict')).toEqual(['答错扣 10 分']);
    expect(told(sheet(judgeQuestion(open, 'right', START)), '.draw-verdict')).toEqual(['答对加 10 分']);
    const own = judgeQuestion(askQuestion(quizDraft([MUST]), START), 'passed', START);
    expect(told(sheet(own), '.draw-verdict')).toEqual(['没有作答']);
  });

  it('strikes the dropped scores of a speech through', () => {
    const scored = marked(speechDraft(), 's-1', ['9', '9.5', '8.5', '9', '9']);
    expect(told(sheet(callSpeaker(scored, 's-1')), '.contest-scores li')).toEqual([]);
    const html = sheet(revealScores(callSpeaker(scored, 's-1')));
    expect(told(html, '.contest-scores s')).toEqual(['9.5', '8.5']);
    expect(told(html, '.contest-result b')).toEqual(['9.00']);
  });

  it('shows a ranking, and nothing for a board it cannot read', () => {
    expect(told(sheet(prizeDraft()), '.contest-board b')).toEqual(['92', '75', '40']);
    const messages = { contest: contest.wall, draw, items };
    const { container } = render(
      <ContestSheet record={record} board={{ type: 'race' }} bank={emptyBank('')} messages={messages} />,
    );
    expect(container.textContent).toBe('');
  });
});
