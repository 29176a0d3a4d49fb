import type { ContestRules } from './contest-plan.ts';
import type { OnlineRules } from './online.ts';

interface ContestHead {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** A prize quiz with the handbooks and lessons its questions come from. */
export interface QuizKind extends ContestHead {
  readonly kind: 'quiz';
  readonly rules: ContestRules;
  readonly handbooks: readonly string[];
  readonly lessons: readonly string[];
}

/** A speech contest: how many judges score, and up to how many points. */
export interface SpeechKind extends ContestHead {
  readonly kind: 'speech';
  readonly fullMark: number;
  readonly judges: number;
}

/** An online quiz: its papers, its days, and how many prizes are drawn among the qualified. */
export interface OnlineKind extends ContestHead {
  readonly kind: 'online';
  readonly rules: OnlineRules;
  readonly prizes: number;
}

/** A contest as the officer planned it, before anybody takes part. */
export type ContestKind = QuizKind | SpeechKind | OnlineKind;
