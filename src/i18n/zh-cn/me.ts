export const me = {};

export type MeMessages = typeof me;
