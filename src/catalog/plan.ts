import { getCollection } from 'astro:content';
import type { PlanYear } from '../domain/plan/plan.ts';
import { once } from './once.ts';

/** The plans in order of year. */
export const planYears = once(async (): Promise<readonly PlanYear[]> => {
  const entries = await getCollection('plans');
  return entries.map(({ data }) => data).sort((a, b) => a.year - b.year);
});
