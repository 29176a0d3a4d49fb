/** Figures, beside the lessons that show them. */
export const figures = {
  title: '图解',
  intro: '课程里的图都在这里，可以单张打印、上墙，也可以逐句读。',
  note: '处罚程序、报告时限、四级预警、避险步骤等，一图一页，可以打印。',
  inWords: '图中文字',
  said: '图中文字',
  basis: '依据',
  usedIn: '用在这些课',
  reviewed: '核对日期：{date}',
  all: '全部图解',
};
