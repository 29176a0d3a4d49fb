import { computed, type ReadableAtom } from 'nanostores';
import { studyDay } from '../domain/records/study-day.ts';
import type { Day } from '../domain/shared/day.ts';
import { $now } from './clock.ts';

/** The Beijing day it is, whatever zone the device is set to; a page left open turns over at midnight. */
export const $today: ReadableAtom<Day> = /* @__PURE__ */ computed($now, studyDay);
