import { BEIJING_OFFSET_MINUTES, type Day, dayOf } from '../shared/day.ts';

/** The Beijing day something was done on, whatever zone the device is set to. */
export function studyDay(at: number): Day {
  return dayOf(at, BEIJING_OFFSET_MINUTES);
}
