import type { Messages } from '../zh-cn.ts';

export const figures: Messages['figures'] = {
  title: 'Figures',
  intro: 'Every figure of the lessons, to print, to put on a wall, or to read line by line. In Chinese.',
  note: 'Penalty procedure, reporting times, warning levels, what to do in a disaster: one figure a page, to print.',
  inWords: 'In words',
  said: 'What the figure says',
  basis: 'Stands on',
  usedIn: 'Shown in',
  reviewed: 'Reviewed: {date}',
  all: 'All figures',
};
