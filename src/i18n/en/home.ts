import type { HomeMessages } from '../zh-cn/home.ts';

export const home: HomeMessages = {};
