import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/schemas/content.ts';
import { formatStale, staleContent } from '../../src/schemas/currency.ts';
import { type Change, contentOf, edit } from '../builders/content-tree.ts';

const listOf = (...changes: readonly Change[]): string => formatStale(staleContent(contentOf(...changes)));
const LAW = 'regulations/safety-law.yaml';
const ITEMS = 'items/supervision/training.yaml';
const LESSON = 'lessons/supervision/training.mdx';

describe('content reviewed before the edition it cites took effect', () => {
  it('lists nothing of the real content', () => {
    expect(formatStale(staleContent(readContent(join(import.meta.dirname, '../..'))))).toBe('');
  });

  it('lists nothing of a tree reviewed since', () => {
    expect(listOf()).toBe('');
  });

  it('lists a lesson with the articles it cites and where they went', () => {
    expect(listOf(edit(LESSON, 'reviewed: 2026-11-22', 'reviewed: 2021-08-31'))).toMatchInlineSnapshot(
      `"content/lessons/supervision/training.mdx：2021-08-31核对过，《安全法》2021年修正自2021-09-01起施行；引用第二十八条（旧版第三十五条现为第二十八条）。对照新版重读，再改 reviewed。"`,
    );
  });

  it('lists nothing reviewed on the very day the edition took effect', () => {
    expect(listOf(edit(LESSON, 'reviewed: 2026-11-22', 'reviewed: 2021-09-01'))).toBe('');
  });

  it('lists every item of a file, a case with the articles of its sub-items', () => {
    expect(listOf(edit(ITEMS, 'reviewed: 2026-11-22', 'reviewed: 2022-01-01'))).toMatchInlineSnapshot(
      `"content/items/supervision/training.yaml → trn-case-07：2022-01-01核对过，《刑事法》2023年修正自2024-03-01起施行；引用第一百三十四条之一。对照新版重读，再改 reviewed。"`,
    );
  });

  it('takes an item’s own day over its file’s', () => {
    const own = edit(ITEMS, 'id: trn-first-03', 'id: trn-first-03\n    reviewed: 2020-05-01');
    expect(listOf(own)).toMatchInlineSnapshot(
      `"content/items/supervision/training.yaml → trn-first-03：2020-05-01核对过，《安全法》2021年修正自2021-09-01起施行；引用第二十八条（旧版第三十五条现为第二十八条）。对照新版重读，再改 reviewed。"`,
    );
    const mended = edit(ITEMS, 'id: trn-case-07\n', 'id: trn-case-07\n    reviewed: 2026-11-22\n');
    expect(listOf(edit(ITEMS, 'reviewed: 2026-11-22', 'reviewed: 2022-01-01'), mended)).toBe('');
  });

  it('lists everything that stands on a law whose next edition is announced', () => {
    const stale = staleContent(contentOf(edit(LAW, 'effective: 2021-09-01', 'effective: 2027-05-01')));
    expect(stale.map(({ file, item }) => [file, item])).toEqual([
      ['content/lessons/enforcement/credentials.mdx', ''],
      ['content/lessons/supervision/training.mdx', ''],
      ['content/items/enforcement/credentials.yaml', 'crd-show-01'],
      ...['place-01', 'record-02', 'first-03', 'blank-04', 'short-05', 'order-06', 'case-07'].map((id) => [
        'content/items/supervision/training.yaml',
        `trn-${id}`,
      ]),
    ]);
  });

  it('tells a moved article whether the citation bears its old or its new number', () => {
    const later = edit(LAW, 'effective: 2021-09-01', 'effective: 2027-05-01');
    const moved = (article: string) =>
      staleContent(contentOf(later, edit(LESSON, 'article="28"', `article="${article}"`))).find(
        ({ file }) => file === `content/${LESSON}`,
      )?.moved;
    expect(moved('35')).toEqual([{ from: '35', to: '28' }]);
    expect(moved('28')).toEqual([{ from: '35', to: '28' }]);
    expect(moved('5')).toEqual([]);
  });

  it('leaves a citation nobody registered to the content check', () => {
    expect(listOf(edit(LESSON, 'law="safety-law"', 'law="unknown-law"'))).toBe('');
  });
});
