export const sessions = {};

export type SessionsMessages = typeof sessions;
