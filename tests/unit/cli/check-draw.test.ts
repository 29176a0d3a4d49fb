import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawFile } from '../../../src/transfer/draw-file.ts';
import { honestDraw } from '../../builders/draw-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhouke-check-draw-'));
const root = join(import.meta.dirname, '../../..');

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(...words: readonly string[]) {
  const environment = { ...process.env, INIT_CWD: folder };
  const command = ['src/cli/check-draw.ts', ...words];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: environment });
}

describe('npm run check:draw', () => {
  it('ends with 0 and tells every step of a draw that holds', () => {
    const { status, stdout, stderr } = run(written('good.json', drawFile(honestDraw({ rule: 'weighted' }))));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^文件：good\.json\n✓ 名册指纹　一致\n/);
    expect(stdout).toContain('核对一致');
  });

  it('ends with 1 and names what was changed, the file named from where the person stands', () => {
    const record = honestDraw();
    written('bad.json', drawFile({ ...record, result: [...record.result].reverse() }));
    const { status, stdout } = run('bad.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/✕ 结果被改过：第 1 位应当是示例\d+，记录的是示例\d+。/);
  });

  it('ends with 2 where there is no draw to read', () => {
    for (const words of [[], ['missing.json'], [written('letter.txt', '尊敬的领导')]]) {
      const { status, stdout, stderr } = run(...words);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/请给出要核对的文件|没能读出来|不是抽查记录/);
    }
  });
});
