/** Orders articles by number, inserted ones after the one they follow: 134 < 134-1 < 135. */
export function compareArticles(a: string, b: string): number {
  const [a1 = 0, a2 = 0] = a.split('-').map(Number);
  const [b1 = 0, b2 = 0] = b.split('-').map(Number);
  return a1 - b1 || a2 - b2;
}
