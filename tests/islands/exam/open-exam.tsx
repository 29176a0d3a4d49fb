import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { Item } from '../../../src/domain/item/item.ts';
import { keyOf } from '../../../src/domain/item/key-of.ts';
import { toPublicItem } from '../../../src/domain/item/to-public-item.ts';
import { bankEdition } from '../../../src/domain/paper/bank-edition.ts';
import type { BankEntry, Blueprint } from '../../../src/domain/paper/blueprint.ts';
import type { ZhoukeRecord } from '../../../src/domain/records/record.ts';
import { exam } from '../../../src/i18n/zh-cn/exam.ts';
import { items as itemWords } from '../../../src/i18n/zh-cn/items.ts';
import { blueprintOf, section } from '../../builders/bank-builder.ts';
import { judgementItem, shortItem, singleItem } from '../../builders/item.ts';

const LESSON = 'supervision/training';

/** Three items of each of three types, of which the paper takes two, two and one. */
export const ITEMS: readonly Item[] = [1, 2, 3].flatMap((n) => [
  judgementItem({ id: `j-${n}`, stem: `判断第 ${n} 道` }),
  singleItem({ id: `s-${n}`, stem: `单选第 ${n} 道` }),
  shortItem({ id: `w-${n}`, stem: `简答第 ${n} 道` }),
]);

export const BLUEPRINT: Blueprint = blueprintOf(
  [
    section('judgement', 2, { title: '一、判断题', type: 'judgement' }),
    section('single', 2, { title: '二、单项选择题', type: 'single', pointsEach: 2 }),
    section('short', 1, { title: '三、简答题', type: 'short', pointsEach: 4 }),
  ],
  { minutes: 30, passMark: 6 },
);

const OTHER = { id: 'other', code: 'ZF', title: '行政执法资格模拟考试' };

/** Puts a bank of these items where the site's data is, as the disc edition does. */
export function publishBank(items: readonly Item[] = ITEMS): void {
  const entries = items.map(
    ({ id, revision, type, topic, difficulty }): BankEntry => ({
      id,
      revision,
      type,
      lesson: LESSON,
      topic,
      difficulty,
    }),
  );
  Reflect.set(globalThis, '__zhoukeData', {
    bank: { edition: bankEdition(entries), entries },
    [`items/${LESSON}`]: { items: items.map(toPublicItem) },
    [`keys/${LESSON}`]: { keys: items.map(keyOf), articles: {} },
    lessons: { lessons: [] },
  });
}

/** Opens the exam's page in the tab that is current, at an address. */
export async function openExam(hash = '', blueprint = BLUEPRINT): Promise<void> {
  history.replaceState(null, '', `/exams/${blueprint.id}/${hash}`);
  const { Exam } = await import('../../../src/islands/exam/Exam.tsx');
  const links = [{ id: blueprint.id, code: blueprint.code, title: blueprint.title }, OTHER];
  render(
    <Exam blueprint={blueprint} exams={links} messages={exam} items={itemWords} sampleWord="示例" locale="zh-CN" />,
  );
}

/** Opens the page and starts a new paper. */
export async function sitExam(): Promise<void> {
  await openExam();
  await pressButton('开始考试');
  await itemShown(1);
}

export async function pressButton(name: string | RegExp): Promise<void> {
  const button = await waitFor(() => {
    const found = screen.getByRole<HTMLButtonElement>('button', { name });
    if (found.disabled) throw new Error(`${name} cannot be pressed yet`);
    return found;
  });
  fireEvent.click(button);
}

/** Presses a button of the dialog that is open. */
export async function pressInDialog(name: string): Promise<void> {
  const dialog = await screen.findByRole('dialog');
  const button = [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`${name} is not in the dialog`);
  fireEvent.click(button);
}

/** Waits until the item with this number is in view. */
export async function itemShown(number: number): Promise<void> {
  await screen.findByRole('heading', { name: new RegExp(`第 ${number} 题，共 5 题`) });
}

/** Chooses an option of the item in view. */
export async function choose(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name }));
  await waitFor(() => {
    if (!screen.getByRole<HTMLInputElement>('radio', { name }).checked) throw new Error('not chosen yet');
  });
}

export function key(name: string, target: Element | Document = document): void {
  fireEvent.keyDown(target, { key: name });
}

export async function allRecords(): Promise<readonly ZhoukeRecord[]> {
  return (await import('../../../src/stores/record-log.ts')).loadAllRecords();
}
