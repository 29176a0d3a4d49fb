/** What the address names after its `#`: the list of walks, or one walk, at its lines or its findings. */
export interface WalkPlace {
  /** Empty for the list. */
  readonly id: string;
  readonly isFindings: boolean;
}

/** The hash of the list of walks. */
export const LIST_HASH = '#';

/** The place a hash names; anything strange is the list. */
export function placeOf(hash: string): WalkPlace {
  const [, id = '', findings] = /^#([0-9a-z-]+)(\/findings)?$/i.exec(hash) ?? [];
  return { id, isFindings: findings !== undefined };
}

/** The hash of a walk's lines or findings. */
export function hashOf(id: string, isFindings = false): string {
  return `#${id}${isFindings ? '/findings' : ''}`;
}
