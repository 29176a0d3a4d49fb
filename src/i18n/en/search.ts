import type { SearchMessages } from '../zh-cn/search.ts';

export const search: SearchMessages = {
  title: 'Search',
  label: 'Search for',
  hint: 'Lessons, regulations and terms. Articles can be typed as they are: “安法28条”, “处罚法 42”.',
  none: 'Nothing found for “{text}”. Try other or fewer words.',
  count: 'Results: {n}',
  failed: 'The search data could not be fetched. Check the network and try again.',
  types: {
    lesson: 'Lesson',
    regulation: 'Regulation',
    article: 'Article',
    term: 'Term',
    checklist: 'Checklist',
    bulletin: 'Safety 365',
    duty: 'Duty',
  },
};
