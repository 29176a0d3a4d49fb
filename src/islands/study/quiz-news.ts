/** What the running part of the quiz tells the stages above it. */
export type QuizNews =
  | { readonly type: 'running'; readonly n: number; readonly m: number }
  | {
      readonly type: 'finished';
      /** Of the points, in per cent. */
      readonly score: number;
      /** Not on disk yet. */
      readonly isQueued: boolean;
    };
