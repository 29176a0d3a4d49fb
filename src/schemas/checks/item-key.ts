import { type Fault, shown } from '../fault.ts';
import type { WrittenPlainItem } from '../item.ts';

/** What is wrong inside one item, and in which of its fields. */
export interface KeyFault extends Pick<Fault, 'problem' | 'fix'> {
  readonly where: string;
}

/** Checks that an item's key fits its options, blanks and points. */
export function keyFaults(item: WrittenPlainItem): KeyFault[] {
  switch (item.type) {
    case 'judgement':
      return [];
    case 'blank':
      return blankFaults(item);
    case 'short':
      return [...doubledIds(item.points, 'points'), ...sameTexts(item.points, 'points')];
    case 'single':
      return choiceFaults(item.options, [item.key]);
    case 'multiple':
      return choiceFaults(item.options, item.key);
    case 'ordering':
      return [...choiceFaults(item.options, item.key), ...orderFaults(item.options, item.key)];
  }
}

interface Part {
  readonly id: string;
  readonly text: string;
}

function choiceFaults(options: readonly Part[], key: readonly string[]): KeyFault[] {
  const ids = options.map(({ id }) => id);
  const unknown = key.filter((id) => !ids.includes(id));
  const doubled = new Set(key).size < key.length;
  return [
    ...doubledIds(options, 'options'),
    ...sameTexts(options, 'options'),
    ...unknown.map((id) => ({
      where: 'key',
      problem: `${shown(id)}不是本题的选项`,
      fix: `从${[...new Set(ids)].join('、')}中选`,
    })),
    ...(doubled ? [{ where: 'key', problem: `${shown(key.join('、'))}里有重复`, fix: '每个选项只写一次' }] : []),
  ];
}

function orderFaults(options: readonly Part[], key: readonly string[]): KeyFault[] {
  if (key.length !== options.length) {
    const problem = `答案排了${key.length}步，选项有${options.length}个`;
    return [{ where: 'key', problem, fix: '排序题的答案要把每个选项排进去一次' }];
  }
  if (key.join() !== options.map(({ id }) => id).join()) return [];
  return [{ where: 'options', problem: `选项写的顺序就是答案${shown(key.join('、'))}`, fix: '把选项打乱再写' }];
}

function blankFaults({ stem, key }: Extract<WrittenPlainItem, { type: 'blank' }>): KeyFault[] {
  const blanks = stem.split('____').length - 1;
  if (blanks === 0) return [{ where: 'stem', problem: `${shown(stem)}里没有空`, fix: '在要填的地方写四个下划线 ____' }];
  if (blanks === key.length) return [];
  return [
    { where: 'key', problem: `题干有${blanks}个空，答案有${key.length}组`, fix: '每个空写一组答案，次序与题干相同' },
  ];
}

function doubledIds(parts: readonly Part[], where: string): KeyFault[] {
  return parts.flatMap(({ id }, i) => {
    const first = parts.findIndex((part) => part.id === id);
    if (first === i) return [];
    return [
      { where: `${where}[${i}].id`, problem: `${shown(id)}已经用在 ${where}[${first}]`, fix: '各给一个不同的编号' },
    ];
  });
}

function sameTexts(parts: readonly Part[], where: string): KeyFault[] {
  return parts.flatMap(({ text }, i) => {
    const first = parts.findIndex((part) => part.text === text);
    if (first === i) return [];
    return [{ where: `${where}[${i}].text`, problem: `${shown(text)}与 ${where}[${first}] 一样`, fix: '改写其中一个' }];
  });
}
