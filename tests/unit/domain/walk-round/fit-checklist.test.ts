import { describe, expect, it } from 'vitest';
import { changeOf, fitToChecklist } from '../../../../src/domain/walk-round/fit-checklist.ts';
import type { Walk } from '../../../../src/domain/walk-round/walk.ts';
import { clearLine, judgeLine, noteLine } from '../../../../src/domain/walk-round/walk-steps.ts';
import { EXIT, entry, FAN, GAS, LINES, line, ROOF, walkOf } from '../../../builders/walk.ts';

const ids = (walk: Walk) => walk.entries.map((each) => each.line.id);
const entryOf = (walk: Walk, id: string) => walk.entries.find((each) => each.line.id === id);
const LADDER = line('ladder');
const FAN_NOW = { ...FAN, wrong: '主扇停了超过10分钟' };

describe('fitToChecklist', () => {
  it('gives back the walk itself where the checklist is the same', () => {
    const walk = judgeLine(walkOf(), 'fan', 'wrong', 1);
    expect(fitToChecklist(walk, LINES)).toBe(walk);
    expect(fitToChecklist(walk, structuredClone(LINES))).toBe(walk);
  });

  it('puts a new line where it stands in the checklist, marked and not judged', () => {
    const walk = fitToChecklist(judgeLine(walkOf(), 'fan', 'wrong', 1), [EXIT, LADDER, FAN, GAS, ROOF]);
    expect(ids(walk)).toEqual(['exit', 'ladder', 'fan', 'gas', 'roof']);
    expect(entryOf(walk, 'ladder')).toEqual({ line: LADDER, note: '', isAdded: true });
    expect(entryOf(walk, 'fan')?.verdict).toBe('wrong');
  });

  it('keeps a line marked as new once it is judged and the walk is opened again', () => {
    const lines = [EXIT, LADDER, FAN, GAS, ROOF];
    const judged = judgeLine(fitToChecklist(walkOf(), lines), 'ladder', 'right', 1);
    expect(entryOf(fitToChecklist(judged, lines), 'ladder')).toMatchObject({ verdict: 'right', isAdded: true });
  });

  it('keeps what was ticked of a line that is gone, at the end of its area', () => {
    const walk = judgeLine(walkOf(), 'exit', 'wrong', 1);
    const fitted = fitToChecklist(walk, [FAN, GAS, ROOF]);
    expect(ids(fitted)).toEqual(['fan', 'exit', 'gas', 'roof']);
    expect(entryOf(fitted, 'exit')).toEqual(entryOf(walk, 'exit'));
  });

  it('keeps a gone line whose area is gone with it', () => {
    const walk = judgeLine(judgeLine(walkOf(), 'gas', 'right', 1), 'roof', 'wrong', 2);
    expect(ids(fitToChecklist(walk, [EXIT, FAN]))).toEqual(['exit', 'fan', 'gas', 'roof']);
  });

  it('keeps a gone line that has a note alone', () => {
    expect(ids(fitToChecklist(noteLine(walkOf(), 'gas', '门锁着', 1), [EXIT, FAN, ROOF]))).toContain('gas');
  });

  it('leaves out a gone line at which nobody has looked', () => {
    expect(ids(fitToChecklist(walkOf(), [EXIT, FAN, ROOF]))).toEqual(['exit', 'fan', 'roof']);
  });

  it('shows a line nobody has judged in the words of now', () => {
    expect(entryOf(fitToChecklist(walkOf(), [EXIT, FAN_NOW, GAS, ROOF]), 'fan')?.line).toEqual(FAN_NOW);
  });

  it('leaves a judged line in the words it was judged in', () => {
    const walk = judgeLine(walkOf(), 'fan', 'right', 1);
    expect(fitToChecklist(walk, [EXIT, FAN_NOW, GAS, ROOF])).toBe(walk);
  });

  it('turns to the words of now once the verdict is taken back', () => {
    const walk = clearLine(judgeLine(walkOf(), 'fan', 'right', 1), 'fan', 2);
    expect(entryOf(fitToChecklist(walk, [EXIT, FAN_NOW, GAS, ROOF]), 'fan')?.line).toEqual(FAN_NOW);
  });

  it('follows the order of the checklist as it is now', () => {
    expect(ids(fitToChecklist(walkOf(), [GAS, ROOF, FAN, EXIT]))).toEqual(['gas', 'roof', 'fan', 'exit']);
  });
});

describe('changeOf', () => {
  const lines = [EXIT, FAN_NOW, GAS];

  it.each([
    ['nothing for a line that reads the same', entry('exit', 'wrong'), undefined],
    ['added for one that came in since', entry('exit', undefined, { isAdded: true }), 'added'],
    ['reworded for one judged in other words', entry('fan', 'right', { line: FAN }), 'reworded'],
    ['gone for one that is not there', entry('roof', 'wrong', { line: ROOF }), 'gone'],
    ['gone for one that came in and went again', entry('ladder', 'wrong', { isAdded: true }), 'gone'],
  ] as const)('is %s', (_, judged, change) => {
    expect(changeOf(judged, lines)).toBe(change);
  });

  it.each([
    ['its area', { area: '地面' }],
    ['where to look', { look: '看别处' }],
    ['what is wrong', { wrong: '坏了' }],
    ['its severity', { severity: 'major' }],
    ['what to do', { act: '换掉' }],
    ['its articles', { articles: [] }],
  ] as const)('notices a change of %s', (_, change) => {
    expect(changeOf(entry('exit', 'right'), [{ ...EXIT, ...change }])).toBe('reworded');
  });

  it('does not mind an article’s page having moved', () => {
    const articles = EXIT.articles.map((article) => ({ ...article, path: '/elsewhere/' }));
    expect(changeOf(entry('exit', 'right'), [{ ...EXIT, articles }])).toBeUndefined();
  });
});
