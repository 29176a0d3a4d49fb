import type { SessionsMessages } from '../zh-cn/sessions.ts';

export const sessions: SessionsMessages = {};
