import type { Messages } from '../zh-cn.ts';

export const library: Messages['library'] = {
  title: 'Library',
  intro: 'What is looked up, carried along or printed, beside the lessons.',
  handbooks: 'Handbooks',
  handbooksNote: 'The four handbooks: cover, contents, read straight through, print whole.',
  checklists: 'Checklists',
  checklistsNote:
    '24 industries, line by line: what to look at, what is wrong, which article; walk round with it on the phone.',
  duties: 'Duties',
  dutiesNote: 'Who answers for what, from the county committee to the departments (example).',
  bulletin: 'Safety 365',
  bulletinNote: 'Weekly report, safety in progress, cases explained; with a feed.',
  glossary: 'Glossary',
  glossaryNote: 'Terms of the lessons, and this platform’s own words.',
  coverage: 'Coverage',
  coverageNote: 'Every article of each law: which lessons teach it, which items ask it, which nobody teaches.',
};
