import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Test lines for each line of domain code, in every area of it and in the whole. */
export const LEAST_RATIO = 1.5;

export interface AreaLines {
  /** A folder of src/domain. */
  readonly area: string;
  readonly code: number;
  readonly tests: number;
}

/**
 * Counts the lines of every area of src/domain and of its tests. Every line that is not blank counts, comments
 * as code. An area’s tests are all of tests/unit/domain/<area>, and each file of tests/properties and
 * tests/golden that imports from it more often than from any other area (of equals the first by name); a file
 * counts once. What imports nothing of the domain counts for no area.
 */
export function domainLines(root: string): readonly AreaLines[] {
  const domain = join(root, 'src/domain');
  const areas = readdirSync(domain).sort();
  const shared = ['tests/properties', 'tests/golden'].flatMap((folder) => textsBelow(join(root, folder)));
  return areas.map((area) => ({
    area,
    code: sum(textsBelow(join(domain, area)).map(linesOf)),
    tests: sum(
      [...textsBelow(join(root, 'tests/unit/domain', area)), ...shared.filter((text) => areaOf(text) === area)].map(
        linesOf,
      ),
    ),
  }));
}

/** The area a test imports from most; empty where it imports from none. */
export function areaOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [, area = ''] of text.matchAll(/src\/domain\/([a-z-]+)\//g)) counts.set(area, (counts.get(area) ?? 0) + 1);
  const [first = ['']] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first[0] ?? '';
}

/** Lines with something on them. */
export function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function textsBelow(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false });
  return paths.filter((path) => /\.tsx?$/.test(path)).map((path) => readFileSync(join(folder, path), 'utf8'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
