/** The words of a query: width and case made one, parted by spaces. */
export function wordsIn(query: string): readonly string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Whether a text holds every word; no word at all is held by every text. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const own = plain(text);
  return words.every((word) => own.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
