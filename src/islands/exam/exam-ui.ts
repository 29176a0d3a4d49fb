import type { Locale } from '../../i18n/locale.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';

/** What every part of the exam is handed to speak with. */
export interface ExamUi {
  readonly messages: ExamMessages;
  readonly items: ItemsMessages;
  readonly locale: Locale;
  /** The word on a form that is the site's own example. */
  readonly sampleWord: string;
}

/** What a link to another exam needs. */
export interface ExamLink {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}
