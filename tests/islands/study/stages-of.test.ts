import { describe, expect, it } from 'vitest';
import { study } from '../../../src/i18n/zh-cn/study.ts';
import { stagesOf } from '../../../src/islands/study/stages-of.ts';

const words = (...known: [Parameters<typeof stagesOf>[0]['mark'], Parameters<typeof stagesOf>[0]['news']]) =>
  stagesOf({ sections: 4, mark: known[0], news: known[1] }, study).map(({ state, words: said }) => [state, said]);

describe('stagesOf', () => {
  it('begins with nothing done, also while what is kept is looked up', () => {
    const none = [
      ['', '还没读'],
      ['', '还没测'],
      ['', '测完就记'],
    ];
    expect(words(undefined, undefined)).toEqual(none);
    expect(words({ read: false, sections: 0 }, undefined)).toEqual(none);
  });

  it('counts the sections read, and is done with the last one or with a record of an earlier reading', () => {
    expect(words({ read: false, sections: 3 }, undefined)[0]).toEqual(['', '读了 3 / 4 节']);
    expect(words({ read: false, sections: 4 }, undefined)[0]).toEqual(['done', '已读完']);
    expect(words({ read: true, sections: 1 }, undefined)[0]).toEqual(['done', '已读完']);
  });

  it('shows the item in view of a quiz under way, whatever an earlier quiz came to', () => {
    expect(words({ read: true, sections: 0, score: 90 }, { type: 'running', n: 3, m: 10 }).slice(1)).toEqual([
      ['now', '第 3 / 10 题'],
      ['', '测完就记'],
    ]);
  });

  it('shows the score just reached before the one that is kept', () => {
    const news = { type: 'finished', score: 70, isQueued: false } as const;
    expect(words({ read: true, sections: 0, score: 90 }, news).slice(1)).toEqual([
      ['done', '得分率 70%'],
      ['done', '已记录'],
    ]);
    expect(words({ read: true, sections: 0, score: 90 }, undefined)[1]).toEqual(['done', '得分率 90%']);
  });

  it('never calls recorded what waits to be written', () => {
    expect(words(undefined, { type: 'finished', score: 0, isQueued: true }).slice(1)).toEqual([
      ['done', '得分率 0%'],
      ['', '等待写入'],
    ]);
  });

  it('leaves reading out where there is nothing to read', () => {
    const stages = stagesOf({ sections: 0, mark: { read: false, sections: 0, score: 80 }, news: undefined }, study);
    expect(stages.map(({ name }) => name)).toEqual(['测', '记']);
    expect(stages[0]?.words).toBe('得分率 80%');
  });
});
