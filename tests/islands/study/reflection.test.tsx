// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newBrowser, newTab } from '../../builders/browser.ts';
import { judgementItem } from '../../builders/item.ts';
import { allRecords, closeTab, judge, LESSON, openStudy, press, submit } from './open-study.tsx';

const one = [judgementItem()];
const reflections = async () => (await allRecords()).filter(({ type }) => type === 'reflection');
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: '随想' });

beforeEach(newBrowser);
afterEach(cleanup);

async function finishQuiz(): Promise<void> {
  await openStudy(one);
  await press('开始测验');
  await judge('错');
  await submit('确定');
  await submit('看结果');
}

async function write(text: string): Promise<void> {
  const area = await field();
  fireEvent.focus(area);
  // Coming into the field fetches what another tab may have written.
  const { peekDraft } = await import('../../../src/stores/drafts.ts');
  fireEvent.input(area, { target: { value: text } });
  const { loadMe } = await import('../../../src/stores/people.ts');
  const { id } = await loadMe();
  await waitFor(async () => expect(await peekDraft(`reflection:${id}:${LESSON}`)).toBe(text));
}

describe('the reflection after a quiz', () => {
  it('is kept while it is typed and comes back after the tab was closed', async () => {
    await finishQuiz();
    await write('把档案再过一遍');
    expect(await reflections()).toEqual([]);
    closeTab();
    newTab();
    await openStudy(one);
    await waitFor(async () => expect((await field()).value).toBe('把档案再过一遍'));
  });

  it('becomes one record when it is saved, and the field goes', async () => {
    await finishQuiz();
    await write(' 先培训，后上岗 ');
    await submit('记下随想');
    expect(await screen.findByText('随想已经记下。')).toBeTruthy();
    expect(await reflections()).toMatchObject([{ lesson: LESSON, text: '先培训，后上岗' }]);
    closeTab();
    newTab();
    await openStudy(one);
    expect(await screen.findByText('随想已经记下。')).toBeTruthy();
    expect(await reflections()).toHaveLength(1);
  });

  it('may be left empty, holds at most 500 characters and counts them', async () => {
    await finishQuiz();
    const area = await field();
    expect(area.maxLength).toBe(500);
    expect(screen.getByRole('button', { name: '记下随想' }).hasAttribute('disabled')).toBe(true);
    await write('五个字而已');
    expect(await screen.findByText('5 / 500 字')).toBeTruthy();
  });
});
