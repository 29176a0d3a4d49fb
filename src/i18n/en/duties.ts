import type { DutiesMessages } from '../zh-cn/duties.ts';

export const duties: DutiesMessages = {
  title: 'Duties',
  intro: 'Who answers for what: each post from the county committee to townships and departments, and the article.',
  sample: 'Example',
  sampleNote:
    'An example: units and their division of work are invented, the articles are real. Rewrite it from the lists your county has published before use.',
  printMark: 'Example list: units and division of work are invented',
  find: 'Find a unit, or what it answers for (in Chinese)',
  findHint: '燃气, 教育, 烟花',
  found: '{n} units found',
  none: 'Nothing found. Try another word, such as a trade or a kind of equipment.',
  units: '{n} units',
  posts: '{n} posts',
  duties: '{n} duties',
  shared: 'Duties all units share',
  contents: 'Units',
  open: 'Open all: {title}',
  print: 'Print',
  reviewed: 'Checked against the articles on {date}',
  back: 'Duties',
  chineseText: 'The duties are in Chinese.',
};
