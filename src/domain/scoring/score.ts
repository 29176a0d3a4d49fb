/**
 * A score is points or it is invalid. Unanswered is invalid, not wrong: a paper counts it as nothing
 * earned but shows it apart, and statistics leave it out.
 */
export type Score = PointsScore | InvalidScore;

export interface PointsScore {
  readonly type: 'points';
  /** 0 ≤ earned ≤ possible, rounded to hundredths. */
  readonly earned: number;
  readonly possible: number;
}

export interface InvalidScore {
  readonly type: 'invalid';
  readonly reason: InvalidReason;
}

export type InvalidReason =
  /** Nothing was given. */
  | 'unanswered'
  /** A short answer was written and nobody has judged its points yet. */
  | 'unjudged'
  /** An option or point was named that the item does not have. */
  | 'unknown-option'
  /** The response is of another type than the item, or not a response at all. */
  | 'malformed';
