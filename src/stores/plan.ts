import type { Loaded } from '../data/load.ts';
import { loadPlan } from '../data/load-plan.ts';
import type { PlanYear } from '../domain/plan/plan.ts';

export type { Loaded } from '../data/load.ts';

/** The plan of every year the site knows. */
export function plan(): Promise<Loaded<readonly PlanYear[]>> {
  return loadPlan();
}
