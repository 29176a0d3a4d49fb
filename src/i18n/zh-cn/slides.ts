/** What stands around a lesson's text on the wall. */
export const slides = {
  part: '{n}/{m}',
  page: '{n} / {m}',
  basis: '依据',
  basisMore: '等 {n} 条',
  lawsJoined: '；',
  joined: '、',
  key: '要点',
  warn: '警示',
  case: '案例',
  check: '随堂一问',
  itemMissing: '这道题没有读出来。请主讲人口头提问。',
  articles: '这一张依据的条文',
  articlesNone: '这一张没有引用条文。',
  articleFacts: '{edition}，{date} 施行',
  moreArticles: '另见{list}',
  leads: '领学',
};

export type SlidesMessages = typeof slides;
