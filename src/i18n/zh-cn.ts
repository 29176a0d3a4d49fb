import { books } from './zh-cn/books.ts';
import { bulletin } from './zh-cn/bulletin.ts';
import { catalogue } from './zh-cn/catalogue.ts';
import { checklists } from './zh-cn/checklists.ts';
import { contest } from './zh-cn/contest.ts';
import { coverage } from './zh-cn/coverage.ts';
import { draw } from './zh-cn/draw.ts';
import { duties } from './zh-cn/duties.ts';
import { exam } from './zh-cn/exam.ts';
import { figures } from './zh-cn/figures.ts';
import { home } from './zh-cn/home.ts';
import { items } from './zh-cn/items.ts';
import { lead } from './zh-cn/lead.ts';
import { lesson } from './zh-cn/lesson.ts';
import { library } from './zh-cn/library.ts';
import { me } from './zh-cn/me.ts';
import { practice } from './zh-cn/practice.ts';
import { search } from './zh-cn/search.ts';
import { session } from './zh-cn/session.ts';
import { sessions } from './zh-cn/sessions.ts';
import { shell } from './zh-cn/shell.ts';
import { slides } from './zh-cn/slides.ts';
import { study } from './zh-cn/study.ts';
import { walkRound } from './zh-cn/walk-round.ts';

/** The interface in Chinese, one object an area; islands are handed only the areas they show. */
export const zhCn = {
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

/** The shape every other language must have. */
export type Messages = typeof zhCn;
