import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawReport } from '../../../src/cli/draw-report.ts';
import type { DrawRecord } from '../../../src/domain/draw/draw-record.ts';
import { draw } from '../../../src/i18n/zh-cn/draw.ts';
import { drawFile } from '../../../src/transfer/draw-file.ts';
import { honestDraw } from '../../builders/draw-builder.ts';

const report = (record: DrawRecord) => drawReport(drawFile(record), 'a.json', draw);

describe('the report on a draw file', () => {
  it.each(['cycle', 'uniform', 'weighted'] as const)('says line by line that a draw by %s holds', (rule) => {
    const { lines, exit } = report(honestDraw({ rule }));
    expect(exit).toBe(0);
    expect(lines.filter((line) => line.startsWith('✓'))).toHaveLength(6);
    expect(lines.filter((line) => /^ {4}第 \d 位/.test(line))).toHaveLength(10);
    expect(lines).toContain('核对一致：同样的名册和种子，重抽出同样的 5 人。');
  });

  it('holds for a file of zhouke-draw-1', () => {
    const text = readFileSync(join(import.meta.dirname, '../../frozen/v1-draw.json'), 'utf8');
    const { lines, exit } = drawReport(text, 'v1-draw.json', draw);
    expect(exit).toBe(0);
    expect(lines).toContain('    第 1 位　示例戊未到（出差），替补：示例庚');
  });

  it('names what differs, at its step', () => {
    const record = honestDraw();
    const { lines, exit } = report({ ...record, items: record.items.slice(0, 4) });
    expect(exit).toBe(1);
    expect(lines).toContain('✕ 题目　不一致');
    expect(lines).toContain(`  ✕ 第 5 位的题目应当是 ${record.items[4]?.item}，记录的是 没有题。`);
    expect(lines).toContain('核对不一致，有 1 处对不上');
  });

  it.each([
    ['', '“a.json”是空文件。请重新导出抽查记录。'],
    ['尊敬的领导', '“a.json”不是抽查记录，没有打开。请选择从周课导出的 .json 文件。'],
    ['{"format":"zhouke-draw","version":9,"body":{}}', '“a.json”是更新版本的周课导出的，这里读不了。请更新后再核对。'],
    [
      '{"format":"zhouke-draw","version":2,"body":{"version":2}}',
      '“a.json”里有读不懂的内容，没有打开。请向导出的人要一份原件。',
    ],
    [
      '{"format":"zhouke-draw","version":2,"body":{"id":"x"',
      '“a.json”只有前半截，可能没有复制完。请重新复制或者重新导出。',
    ],
  ])('refuses %j with a plain sentence', (text, says) => {
    expect(drawReport(text, 'a.json', draw)).toEqual({ lines: [says], exit: 2 });
  });
});
