import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, edit, inTree } from '../builders/content-tree.ts';

const root = join(import.meta.dirname, '../..');

/** Runs a command of package.json the way npm does, in the valid tree changed so. */
function run(name: string, ...changes: readonly Change[]) {
  return inTree(changes, (cwd) => {
    const script = join(root, `src/schemas/cli/${name}.ts`);
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), [script], {
      cwd,
      encoding: 'utf8',
    });
    return { status, stdout: stdout.trim(), stderr: stderr.trim() };
  });
}

describe('check:content', () => {
  it('counts what is there and exits 0 when all is well', () => {
    expect(run('check-content')).toEqual({
      status: 0,
      stdout: '内容没有问题：课程2课，试题8道，法规4部，考试1场。',
      stderr: '',
    });
  });

  it('prints every fault and exits 1', () => {
    const found = run('check-content', edit('items/supervision/training.yaml', 'key: B', 'key: E'));
    expect(found.status).toBe(1);
    expect(found.stderr).toBe(
      '内容有1处要改：\n  content/items/supervision/training.yaml → items[0].key：“E”不是本题的选项。从A、B、C中选。',
    );
  });
});

describe('check:currency', () => {
  it('says so and exits 0 when everything was reviewed since', () => {
    const { status, stdout } = run('check-currency');
    expect([status, stdout]).toEqual([0, '课程和试题都在所引法规现行版本施行之后核对过。']);
  });

  it('lists what is out of date and exits 1', () => {
    const found = run('check-currency', edit('lessons/supervision/training.mdx', '2026-11-22', '2021-01-01'));
    expect(found.status).toBe(1);
    expect(found.stderr).toMatch(
      /^有1处要对照新版法规重读：\ncontent\/lessons\/supervision\/training\.mdx：2021-01-01核对过/,
    );
  });

  it('does not call content current that it could not read', () => {
    const found = run('check-currency', edit('lessons/supervision/training.mdx', '2026-11-22', '2021-02-30'));
    expect([found.status, found.stdout]).toEqual([1, '']);
    expect(found.stderr).toBe('1个文件读不下去，没有核对。先运行 npm run check:content，改好再来。');
  });
});
