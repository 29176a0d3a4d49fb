import { getCollection } from 'astro:content';
import type { ContestKind } from '../domain/contest/contest-kinds.ts';
import { contestOf } from '../schemas/contest-of.ts';
import { once } from './once.ts';

/** Every contest that is planned: prize quizzes, then speeches, then online quizzes, by title. */
export const contests = once(async (): Promise<readonly ContestKind[]> => {
  const entries = await getCollection('contests');
  const order = ['quiz', 'speech', 'online'];
  return entries
    .map(({ id, data }) => contestOf(id, data))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.title.localeCompare(b.title, 'zh-CN'));
});
