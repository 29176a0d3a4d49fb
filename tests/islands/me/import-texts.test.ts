import { describe, expect, it } from 'vitest';
import { me as messages } from '../../../src/i18n/zh-cn/me.ts';
import { rejectedText, takenText } from '../../../src/islands/me/import-texts.ts';

const MB = 1024 * 1024;

describe('rejectedText', () => {
  it('says for every reason what is wrong with the file and what to do', () => {
    const plain = (['empty', 'not-json', 'cut-off', 'not-ours', 'damaged'] as const).map((reason) =>
      rejectedText({ type: 'rejected', reason }, messages),
    );
    expect(plain).toMatchInlineSnapshot(`
      [
        "这个文件是空的。请重新选一个。",
        "这不是周课的备份文件。备份文件的名字一般是 zhouke-backup-日期.json。",
        "这个文件不完整，后面缺了一段，多半是传的时候断了。请从原来的设备重新传一次。",
        "这不是周课的备份文件，是别的程序的文件。",
        "这个文件被改动过或者损坏了，校验对不上。请从原来的设备重新存一份。",
      ]
    `);
  });

  it('names sizes and versions', () => {
    const large = { type: 'rejected', reason: 'too-large', bytes: 200.2 * MB, limitBytes: 200 * MB } as const;
    expect(rejectedText(large, messages)).toBe(
      '这个文件有 201 MB，超过 200 MB 的上限，不像是备份文件。请看看是不是选错了。',
    );
    const newer = { type: 'rejected', reason: 'newer-version', version: 3, known: 1 } as const;
    expect(rejectedText(newer, messages)).toContain('第 3 版格式，这里只认得到第 1 版');
  });
});

describe('takenText', () => {
  const nothing = { type: 'taken', added: 0, conflicts: 0, quarantined: 0, people: 0 } as const;

  it('says that a file taken again held nothing new', () => {
    expect(takenText(nothing, messages)).toEqual(['没有新内容，记录没有变化。']);
  });

  it('tells what came in, what disagreed and what was set aside', () => {
    expect(takenText({ ...nothing, added: 12, people: 1, conflicts: 2, quarantined: 3 }, messages)).toEqual([
      '导入完成：新增 12 条记录，1 个人。',
      '有 2 条与本机记录编号相同而内容不同：两份都留着，一份放进了待查。',
      '有 3 处读不懂，放进了待查。',
      '要看这些记录，在“我是谁”里选对应的人。',
    ]);
  });
});
