import { catalogue } from './en/catalogue.ts';
import { contest } from './en/contest.ts';
import { draw } from './en/draw.ts';
import { exam } from './en/exam.ts';
import { home } from './en/home.ts';
import { items } from './en/items.ts';
import { lead } from './en/lead.ts';
import { lesson } from './en/lesson.ts';
import { me } from './en/me.ts';
import { practice } from './en/practice.ts';
import { search } from './en/search.ts';
import { session } from './en/session.ts';
import { sessions } from './en/sessions.ts';
import { shell } from './en/shell.ts';
import { slides } from './en/slides.ts';
import { study } from './en/study.ts';
import type { Messages } from './zh-cn.ts';

/** The interface in English. Lessons, items and gists stay Chinese. */
export const en: Messages = {
  catalogue,
  contest,
  draw,
  exam,
  home,
  items,
  lead,
  lesson,
  me,
  practice,
  search,
  session,
  sessions,
  shell,
  slides,
  study,
};
