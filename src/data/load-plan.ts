import type { PlannedExam, PlanPause, PlanSession, PlanYear } from '../domain/plan/plan.ts';
import {
  type Check,
  count,
  id,
  list,
  misfit,
  object,
  oneOf,
  ownField,
  type Shape,
  text,
} from '../domain/records/field-checks.ts';
import { isDay } from '../domain/shared/day.ts';
import { type Loaded, loadChecked } from './load.ts';
import { parseEach } from './parse-each.ts';

const day: Check = (value) => typeof value === 'string' && isDay(value);
const time: Check = (value) => typeof value === 'string' && /^\d{2}:\d{2}$/.test(value);
const pause: Shape<PlanPause> = { from: day, to: day, reason: text(500) };
const session: Shape<PlanSession> = {
  date: day,
  kind: oneOf('lead', 'drill'),
  lesson: id,
  leader: text(200),
  place: text(200),
  time,
};
const exam: Shape<PlannedExam> = { exam: id, date: day, time, place: text(200) };
const year: Shape<PlanYear> = {
  year: count,
  from: day,
  to: day,
  pauses: list(object(pause), 1000),
  sessions: list(object(session), 1000),
  exams: list(object(exam), 1000),
};

/** The plan of every year the site knows. */
export function loadPlan(): Promise<Loaded<readonly PlanYear[]>> {
  return loadChecked('plan', (value) =>
    parseEach(ownField(value, 'years'), (entry) => (isPlanYear(entry) ? entry : undefined)),
  );
}

function isPlanYear(value: unknown): value is PlanYear {
  return misfit(value, year) === undefined;
}
