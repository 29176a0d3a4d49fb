/** 责任清单: the list of units, and the duties of one kind of unit. */
export const duties = {
  title: '责任清单',
  intro: '谁管什么：从县委、县政府到乡镇、部门，每个岗位负责什么，依据哪一条。',
  sample: '示例',
  sampleNote: '这份清单是样例：单位和分工是编的，条文依据是真的。用之前按本县的三定方案和公开的责任清单改。',
  printMark: '示例清单：单位和分工为虚构',
  find: '找单位，或者它管的事',
  findHint: '比如：燃气、教育、烟花',
  found: '找到 {n} 个单位',
  none: '没有找到。换一个词，例如行业或者设备的名字。',
  units: '{n} 个单位',
  posts: '{n} 个岗位',
  duties: '{n} 项责任',
  shared: '各单位共同的责任',
  contents: '单位',
  open: '打开全部：{title}',
  print: '打印',
  reviewed: '{date} 对照条文核对',
  back: '责任清单',
  chineseText: '责任条目只有中文。',
};

export type DutiesMessages = typeof duties;
