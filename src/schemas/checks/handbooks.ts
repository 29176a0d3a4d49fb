import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Checks that each handbook has a place of its own among the others. */
export function handbookFaults({ handbooks }: Content): Fault[] {
  return handbooks.flatMap(({ file, value }, i): Fault[] => {
    const other = handbooks.slice(0, i).find((before) => before.value.order === value.order);
    if (!other) return [];
    return [{ file, path: 'order', problem: `${value.order}已经是 ${other.file} 的次序`, fix: '每本手册一个次序' }];
  });
}
