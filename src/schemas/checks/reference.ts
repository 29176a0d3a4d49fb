import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { citationCheck, citeFaults } from './known-articles.ts';

/** Checks the lists of what an inspector looks at: every line named once, every citation standing. */
export function checklistFaults(content: Content): Fault[] {
  const cites = citationCheck(content);
  const homes = new Map<string, string>();
  return content.checklists.flatMap(({ file, value }) =>
    value.lines.flatMap((line, i): Fault[] => {
      const place = `${file} 的 lines[${i}]`;
      const home = homes.get(line.id) ?? place;
      homes.set(line.id, home);
      const path = `lines[${i}]`;
      const fix = '给这一行一个新编号';
      return [
        ...(home === place ? [] : [{ file, path: `${path}.id`, problem: `${shown(line.id)}已经用在 ${home}`, fix }]),
        ...citeFaults(line.cites, cites, file, `${path}.cites`),
      ];
    }),
  );
}
