/** 《安全365》: its columns, one piece, the feed. */
export const bulletin = {
  title: '《安全365》',
  intro: '三个栏目，讲身边的事：本周查出什么，正在做什么，出了事该怎么看。',
  columns: {
    weekly: '安全周报',
    'in-progress': '安全进行时',
    'on-site': '现场说法',
  },
  columnNotes: {
    weekly: '一周里查了什么、改了什么，下周留心什么。',
    'in-progress': '正在进行的行动，做到哪一步，怎样配合。',
    'on-site': '一件事，从头到尾：错在哪一步，换一种做法会怎样。',
  },
  count: '{n} 篇',
  sample: '示例',
  sampleNote: '文中的单位、人物、数字都是编的，用来示范怎样写。',
  reviewed: '{date} 对照条文核对',
  feed: '订阅（RSS）',
  feedNote: '把这个地址放进阅读器，有新的一篇就会看到。',
  feedTitle: '{bureau}《安全365》',
  video: '视频',
  videoMinutes: '约 {n} 分钟',
  videoSave: '下载视频',
  videoOutside: '视频在外部网站，内网可能打不开：',
  more: '{column}的前后各篇',
  previous: '上一篇',
  next: '下一篇',
  all: '全部文章',
  chineseText: '正文只有中文。',
};

export type BulletinMessages = typeof bulletin;
