import type { BulletinMessages } from '../zh-cn/bulletin.ts';

export const bulletin: BulletinMessages = {
  title: 'Safety 365',
  intro: 'Three columns on things close by: what the checks of the week found, what is under way, what a case teaches.',
  columns: {
    weekly: 'Weekly report',
    'in-progress': 'In progress',
    'on-site': 'On site',
  },
  columnNotes: {
    weekly: 'What was checked and put right this week, and what to mind in the next.',
    'in-progress': 'Campaigns under way: how far they are, and how to help.',
    'on-site': 'One case from start to end: which step was wrong, and what would have gone otherwise.',
  },
  count: '{n} pieces',
  sample: 'Example',
  sampleNote: 'Units, people and figures in the text are invented, to show how a piece is written.',
  reviewed: 'Checked against the articles on {date}',
  feed: 'Subscribe (RSS)',
  feedNote: 'Give this address to a feed reader to hear of each new piece.',
  feedTitle: '{bureau}: Safety 365',
  video: 'Video',
  videoMinutes: 'About {n} minutes',
  videoSave: 'Save the video',
  videoOutside: 'The video is on another site, which may be out of reach on an intranet:',
  more: 'Before and after in “{column}”',
  previous: 'Previous',
  next: 'Next',
  all: 'All pieces',
  chineseText: 'The text is in Chinese.',
};
