import type { PracticeMessages } from '../zh-cn/practice.ts';

export const practice: PracticeMessages = {};
