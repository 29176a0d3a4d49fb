import { describe, expect, it } from 'vitest';
import { type Fault, formatFault, formatFaults, shown } from '../../../src/schemas/fault.ts';

const fault = (file: string, path: string, problem = '不对'): Fault => ({ file, path, problem, fix: '改' });

describe('formatFault', () => {
  it('says file, place, what is wrong and what to do', () => {
    expect(formatFault(fault('content/site.yaml', 'bureau'))).toBe('content/site.yaml → bureau：不对。改。');
  });

  it('leaves the place out where the fault is the file’s', () => {
    expect(formatFault(fault('content/site.yaml', ''))).toBe('content/site.yaml：不对。改。');
  });
});

describe('formatFaults', () => {
  it('counts the faults and sorts them by file and place, numbers as numbers', () => {
    const report = formatFaults([
      fault('content/b.yaml', ''),
      fault('content/a.yaml', 'items[10].key'),
      fault('content/a.yaml', 'items[2].key'),
      fault('content/a.yaml', '第9行'),
    ]);
    expect(report.split('\n')).toEqual([
      '内容有4处要改：',
      '  content/a.yaml → items[2].key：不对。改。',
      '  content/a.yaml → items[10].key：不对。改。',
      '  content/a.yaml → 第9行：不对。改。',
      '  content/b.yaml：不对。改。',
    ]);
  });

  it('gives the same text whatever the order the faults came in', () => {
    const faults = ['1', '2', '3'].map((text) => fault('content/a.yaml', 'x', text));
    expect(formatFaults([...faults].reverse())).toBe(formatFaults(faults));
  });

  it('leaves the list it was given in its order', () => {
    const faults = [fault('b', ''), fault('a', '')];
    formatFaults(faults);
    expect(faults.map(({ file }) => file)).toEqual(['b', 'a']);
  });
});

describe('shown', () => {
  it.each([
    ['text as it is', '三十日', '“三十日”'],
    ['a number', 28, '“28”'],
    ['a list as it would be written', ['A', 'B'], '“["A","B"]”'],
    ['nothing at all', undefined, '“undefined”'],
    ['several lines on one', '一行\n  两行', '“一行 两行”'],
  ])('shows %s', (_, value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('cuts a text after 60 characters, never through one', () => {
    expect(shown('字'.repeat(60))).toBe(`“${'字'.repeat(60)}”`);
    expect(shown('字'.repeat(61))).toBe(`“${'字'.repeat(60)}…”`);
    expect(shown('𠮷'.repeat(61))).toBe(`“${'𠮷'.repeat(60)}…”`);
  });
});
