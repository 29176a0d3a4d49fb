/** What stands for one blank in a stem. */
const BLANK_MARK = '____';

/**
 * The stem cut at its blanks: one more piece than there are blanks, so piece n stands before blank n and
 * piece n + 1 behind it. A stem without blanks is one piece.
 */
export function stemPieces(stem: string): readonly string[] {
  return stem.split(BLANK_MARK);
}
