/** The page that leads to what stands beside the lessons. */
export const library = {
  title: '资料',
  intro: '课程之外要查、要带、要打印的，都在这里。',
  handbooks: '手册',
  handbooksNote: '四本手册：封面、目录，连续阅读，整本打印。',
  checklists: '检查清单',
  checklistsNote: '24 个行业，逐行写明看什么、什么算错、依据哪一条；可以拿着手机边走边查。',
  duties: '责任清单',
  dutiesNote: '党委、政府、安委办、乡镇和部门各管什么（示例）。',
  bulletin: '《安全365》',
  bulletinNote: '安全周报、安全进行时、现场说法，可以订阅。',
  glossary: '词语',
  glossaryNote: '课程里的术语，和本平台自己的用词。',
  coverage: '条文覆盖',
  coverageNote: '每部法的每一条，哪些课讲了、哪些题考了、哪些还没人教。',
};
