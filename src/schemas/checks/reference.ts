import { isDay } from '../../domain/shared/day.ts';
import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { componentChecks } from './components.ts';
import { citationCheck } from './known-articles.ts';

/** Checks what is looked up rather than studied: checklists, duty lists and the bulletin. */
export function referenceFaults(content: Content): Fault[] {
  return [...checklistFaults(content), ...dutyFaults(content), ...bulletinFaults(content)];
}

function checklistFaults(content: Content): Fault[] {
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

function dutyFaults(content: Content): Fault[] {
  const cites = citationCheck(content);
  return content.duties.flatMap(({ file, value }) =>
    value.posts.flatMap(({ id, duties }, i, posts): Fault[] => {
      const first = posts.findIndex((post) => post.id === id);
      const path = `posts[${i}]`;
      const fix = '各给一个不同的编号';
      return [
        ...(first === i ? [] : [{ file, path: `${path}.id`, problem: `${shown(id)}已经用在 posts[${first}]`, fix }]),
        ...duties.flatMap((duty, j) => citeFaults(duty.cites, cites, file, `${path}.duties[${j}].cites`)),
      ];
    }),
  );
}

function bulletinFaults(content: Content): Fault[] {
  const componentFaults = componentChecks(content);
  return content.bulletin.flatMap((entry): Fault[] => {
    const { file, id, value } = entry;
    const date = id.slice(id.indexOf('/') + 1);
    const { broken } = value.body;
    return [
      ...(isDay(date)
        ? []
        : [{ file, path: '', problem: `文件名${shown(date)}不是日历上的一天`, fix: '改成 2026-11-22 的样子' }]),
      ...(broken
        ? [
            {
              file,
              path: `第${broken.line}行`,
              problem: `${shown(broken.text)}读不下去`,
              fix: '检查这一行的小于号、花括号和组件',
            },
          ]
        : value.body.components.flatMap((use) => componentFaults(entry, use))),
    ];
  });
}

function citeFaults(
  citations: readonly string[],
  cites: ReturnType<typeof citationCheck>,
  file: string,
  path: string,
): Fault[] {
  return citations.flatMap((citation, i): Fault[] => {
    const found = cites(citation);
    return found ? [{ file, path: `${path}[${i}]`, ...found }] : [];
  });
}
