/** Search in the frame and on its own page. */
export const search = {
  title: '搜索',
  label: '搜什么',
  hint: '课程、法规、词语都能搜。条文可以直接写，例如“安法28条”“处罚法 42”。',
  none: '没有找到“{text}”。换一个说法，或者少写几个字。',
  count: '找到 {n} 条',
  failed: '搜索用的数据没有取到。检查网络后再试一次。',
  types: {
    lesson: '课程',
    regulation: '法规',
    article: '条文',
    term: '词语',
    checklist: '清单',
    bulletin: '安全365',
    duty: '责任',
  },
};

export type SearchMessages = typeof search;
