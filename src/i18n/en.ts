import { books } from './en/books.ts';
import { bulletin } from './en/bulletin.ts';
import { catalogue } from './en/catalogue.ts';
import { checklists } from './en/checklists.ts';
import { contest } from './en/contest.ts';
import { coverage } from './en/coverage.ts';
import { draw } from './en/draw.ts';
import { duties } from './en/duties.ts';
import { exam } from './en/exam.ts';
import { figures } from './en/figures.ts';
import { home } from './en/home.ts';
import { items } from './en/items.ts';
import { lead } from './en/lead.ts';
import { lesson } from './en/lesson.ts';
import { library } from './en/library.ts';
import { me } from './en/me.ts';
import { practice } from './en/practice.ts';
import { search } from './en/search.ts';
import { session } from './en/session.ts';
import { sessions } from './en/sessions.ts';
import { shell } from './en/shell.ts';
import { slides } from './en/slides.ts';
import { study } from './en/study.ts';
import { walkRound } from './en/walk-round.ts';
import type { Messages } from './zh-cn.ts';

/** The interface in English. Lessons, items and gists stay Chinese. */
export const en: Messages = {
  books,
  bulletin,
  catalogue,
  checklists,
  contest,
  coverage,
  draw,
  duties,
  exam,
  figures,
  home,
  items,
  lead,
  lesson,
  library,
  me,
  practice,
  search,
  session,
  sessions,
  shell,
  slides,
  study,
  walkRound,
};
