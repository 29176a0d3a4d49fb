import { catalogue } from './en/catalogue.ts';
import { draw } from './en/draw.ts';
import { exam } from './en/exam.ts';
import { home } from './en/home.ts';
import { items } from './en/items.ts';
import { lesson } from './en/lesson.ts';
import { me } from './en/me.ts';
import { practice } from './en/practice.ts';
import { search } from './en/search.ts';
import { sessions } from './en/sessions.ts';
import { shell } from './en/shell.ts';
import { study } from './en/study.ts';
import type { Messages } from './zh-cn.ts';

/** The interface in English. Lessons, items and gists stay Chinese. */
export const en: Messages = {
  catalogue,
  draw,
  exam,
  home,
  items,
  lesson,
  me,
  practice,
  search,
  sessions,
  shell,
  study,
};
