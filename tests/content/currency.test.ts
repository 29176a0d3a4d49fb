import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/schemas/content.ts';
import { formatStale, staleContent } from '../../src/schemas/currency.ts';
import { type Change, contentOf, edit, write } from '../builders/content-tree.ts';

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

  it('lists a bulletin and a list of duties as it lists a lesson', () => {
    const bulletin = write(
      'bulletin/weekly/2026-11-16.mdx',
      '---\ntitle: 周报\nsummary: 一句话。\nsample: true\nreviewed: 2020-01-01\n---\n\n先培训。<Cite law="safety-law" article="28" />\n',
    );
    const duties = write(
      'duties/works.yaml',
      'title: 工厂\norder: 1\nsummary: 一句话。\nsample: true\nreviewed: 2020-01-02\nshared:\n  - {id: all, post: 班长, duties: [{text: 教, cites: ["safety-law:28"]}]}\nunits:\n  - {id: one, name: 一厂, about: 铸造, posts: [{id: head, post: 厂长, duties: [{text: 管, cites: ["safety-law:5"]}]}]}\n',
    );
    expect(listOf(bulletin, duties)).toMatchInlineSnapshot(`
      "content/bulletin/weekly/2026-11-16.mdx：2020-01-01核对过，《安全法》2021年修正自2021-09-01起施行；引用第二十八条（旧版第三十五条现为第二十八条）。对照新版重读，再改 reviewed。
      content/duties/works.yaml：2020-01-02核对过，《安全法》2021年修正自2021-09-01起施行；引用第二十八条、第五条（旧版第三十五条现为第二十八条）。对照新版重读，再改 reviewed。"
    `);
  });

  it('leaves a citation nobody registered to the content check', () => {
    expect(listOf(edit(LESSON, 'law="safety-law"', 'law="unknown-law"'))).toBe('');
  });
});
