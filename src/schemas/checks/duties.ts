import type { Content } from '../content.ts';
import type { DutyPost } from '../duty.ts';
import { type Fault, shown } from '../fault.ts';
import { type CitationCheck, citationCheck, citeFaults } from './known-articles.ts';

/** Checks the lists of duties: order, units and posts told apart, every duty standing on an article. */
export function dutyFaults(content: Content): Fault[] {
  const cites = citationCheck(content);
  const orders = new Map<number, string>();
  return content.duties.flatMap(({ file, value }): Fault[] => {
    const { order, shared, units } = value;
    const other = orders.get(order) ?? file;
    orders.set(order, other);
    return [
      ...(other === file
        ? []
        : [{ file, path: 'order', problem: `${order}已经是 ${other} 的次序`, fix: '每份清单一个次序' }]),
      ...(shared ? postFaults(shared, cites, file, 'shared') : []),
      ...sameIds(units, file, 'units'),
      ...sameNames(units, file),
      ...units.flatMap(({ posts }, i) => postFaults(posts, cites, file, `units[${i}].posts`)),
    ];
  });
}

function postFaults(posts: readonly DutyPost[], cites: CitationCheck, file: string, path: string): Fault[] {
  return [
    ...sameIds(posts, file, path),
    ...posts.flatMap(({ duties }, i) =>
      duties.flatMap((duty, j) => citeFaults(duty.cites, cites, file, `${path}[${i}].duties[${j}].cites`)),
    ),
  ];
}

function sameIds(named: readonly { readonly id: string }[], file: string, path: string): Fault[] {
  return named.flatMap(({ id }, i): Fault[] => {
    const first = named.findIndex((one) => one.id === id);
    if (first === i) return [];
    return [
      {
        file,
        path: `${path}[${i}].id`,
        problem: `${shown(id)}已经用在 ${path}[${first}]`,
        fix: '各给一个不同的编号',
      },
    ];
  });
}

function sameNames(units: readonly { readonly name: string }[], file: string): Fault[] {
  return units.flatMap(({ name }, i): Fault[] => {
    const first = units.findIndex((unit) => unit.name === name);
    if (first === i) return [];
    const fix = '合并成一个单位，或者改名';
    return [{ file, path: `units[${i}].name`, problem: `${shown(name)}已经用在 units[${first}]`, fix }];
  });
}
