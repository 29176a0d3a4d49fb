import type { LessonId } from '../../domain/item/item.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { SheetTexts } from '../wall-views/sheet-texts.ts';
import type { PlannedSession } from './start-plan.ts';

/** The texts the console is handed. */
export interface LeadTexts extends SheetTexts {
  readonly lead: LeadMessages;
}

/** What the console knows of its lesson when the page is built. */
export interface LeadLesson {
  readonly id: LessonId;
  readonly title: string;
  readonly minutes: number;
  readonly cloth: string;
  /** Handbook and number, as it stands on the wall. */
  readonly book: string;
  /** Titles of the sections, in order. */
  readonly sections: readonly string[];
  readonly peoplePerDraw: number;
  /** Its sessions in the plan of every year. */
  readonly planned: readonly PlannedSession[];
}
