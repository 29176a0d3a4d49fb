import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { OTHER_PLACES, PLACES } from '../places.ts';

/** Tells every file below `content/` that no collection reads: what is written there would be lost in silence. */
export function fileFaults({ paths }: Content): Fault[] {
  const there = new Set(paths);
  const places: readonly RegExp[] = [...Object.values(PLACES), ...OTHER_PLACES];
  return paths.flatMap((path): Fault[] => {
    const file = `content/${path}`;
    if (!places.some((place) => place.test(path))) return [{ file, path: '', ...misplaced(path) }];
    if (!/^regulations\/.*\.md$/.test(path)) return [];
    const registry = path.replace(/\.md$/, '.yaml');
    if (there.has(registry)) return [];
    return [{ file, path: '', problem: '这份原文没有登记', fix: `在 content/${registry} 里登记这部法规` }];
  });
}

function misplaced(path: string): Pick<Fault, 'problem' | 'fix'> {
  const [folder = ''] = path.split('/');
  const expected = EXPECTED.get(folder);
  if (!expected)
    return {
      problem: '没有程序会读这个文件',
      fix: `移出 content，或者放进 ${[...EXPECTED.keys()].join('、')} 之一`,
    };
  return {
    problem: '位置或文件名不合规定，不会被读到',
    fix: `放在 content/${expected} 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index`,
  };
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['regulations', 'regulations/法规.yaml'],
  ['handbooks', 'handbooks/手册.yaml'],
  ['lessons', 'lessons/手册/课程.mdx'],
  ['items', 'items/手册/课程.yaml'],
  ['exams', 'exams/考试.yaml'],
  ['plan', 'plan/2026.yaml'],
  ['checklists', 'checklists/行业.yaml'],
  ['contests', 'contests/比赛.yaml'],
  ['duties', 'duties/单位类别.yaml'],
  ['figures', 'figures/图.svg'],
  ['bulletin', 'bulletin/栏目/2026-11-22.mdx'],
]);
