export const practice = {};

export type PracticeMessages = typeof practice;
