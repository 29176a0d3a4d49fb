/** 何静 → 何　静, so that two characters take the width of three in a list of names. */
export function spacedName(name: string): string {
  return /^\p{Script=Han}{2}$/u.test(name) ? name.replace(/^(.)/u, '$1\u3000') : name;
}

/**
 * The type size in px at which a name fits a width on one line, between 32 (the wall's floor, where long
 * names wrap) and `most`. Latin letters count as 0.6 of a character.
 */
export function nameSize(name: string, width: number, most: number): number {
  const units = [...spacedName(name)].reduce((sum, char) => sum + (/[\u0020-\u024f]/.test(char) ? 0.6 : 1), 0);
  return Math.max(32, Math.min(most, Math.floor(width / Math.max(units, 1))));
}

/** A hash in groups of four, on two lines as it is read out. */
export function hashLines(hash: string): readonly [string, string] {
  const groups = hash.match(/.{1,4}/g) ?? [];
  const half = Math.ceil(groups.length / 2);
  return [groups.slice(0, half).join(' '), groups.slice(half).join(' ')];
}
