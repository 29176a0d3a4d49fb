import type { MeMessages } from '../zh-cn/me.ts';

export const me: MeMessages = {};
