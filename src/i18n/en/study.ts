import type { StudyMessages } from '../zh-cn/study.ts';

export const study: StudyMessages = {};
