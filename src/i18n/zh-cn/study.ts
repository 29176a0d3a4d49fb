export const study = {};

export type StudyMessages = typeof study;
