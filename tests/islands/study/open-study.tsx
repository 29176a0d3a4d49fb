import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { Item } from '../../../src/domain/item/item.ts';
import type { ZhoukeRecord } from '../../../src/domain/records/record.ts';
import { defaultMarking } from '../../../src/domain/scoring/default-marking.ts';
import { study } from '../../../src/i18n/zh-cn/study.ts';
import { publishLesson } from '../../builders/lesson-data.ts';

export const LESSON = 'supervision/training';

/** Opens the island as a lesson page does, in the tab that is current. */
export async function openStudy(items: readonly Item[], quizItems = items.length): Promise<Element> {
  publishLesson(LESSON, items);
  const { Study } = await import('../../../src/islands/study/Study.tsx');
  const shown = render(
    <Study
      lesson={LESSON}
      sections={4}
      items={items.length}
      quizItems={quizItems}
      marking={defaultMarking}
      locale="zh-CN"
      messages={study}
      next={{ title: '双重预防', path: '/lessons/supervision/dual-prevention/' }}
    />,
  );
  return shown.container;
}

/** Everything in the log of this browser. */
export async function allRecords(): Promise<readonly ZhoukeRecord[]> {
  return (await import('../../../src/stores/record-log.ts')).loadAllRecords();
}

/** The tab goes away; what it saved stays. */
export function closeTab(): void {
  cleanup();
}

/** Presses a button once it is there. */
export async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** Sends the form as Enter or the button does. */
export async function submit(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  const form = button.closest('form');
  if (!form) throw new Error(`${name} is in no form`);
  fireEvent.submit(form);
}

/** Waits for the item at a place, from 1. */
export async function itemAt(n: number, m: number): Promise<void> {
  await screen.findByRole('progressbar', { name: `第 ${n} 题，共 ${m} 题` });
}

/** Answers the judgement in view; the key of the sample is 错. */
export async function judge(word: '对' | '错'): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: word }));
  await waitFor(() => {
    if (screen.getByRole<HTMLInputElement>('radio', { name: word }).checked !== true) throw new Error('not yet');
  });
}
