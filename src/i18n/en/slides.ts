import type { SlidesMessages } from '../zh-cn/slides.ts';

export const slides: SlidesMessages = {
  part: '{n}/{m}',
  page: '{n} / {m}',
  basis: 'Basis',
  basisMore: ', {n} in all',
  lawsJoined: '; ',
  joined: ', ',
  key: 'Key point',
  warn: 'Warning',
  case: 'Case',
  check: 'Question',
  itemMissing: 'This question could not be read. The presenter asks one of their own.',
  articles: 'The articles this slide stands on',
  articlesNone: 'This slide cites no article.',
  articleFacts: '{edition}, in force {date}',
  moreArticles: 'See also {list}',
  leads: 'Led by',
};
