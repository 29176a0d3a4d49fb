import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const lesson = {
  ...{
    id: 'enforcement/fines',
    title: '罚款',
    summary: '',
    handbook: 'enforcement',
    handbookTitle: '执法',
    cloth: 'e',
  },
  ...{ order: 1, minutes: 10, audience: [], sections: [], anchors: [], items: 20 },
};
const list = { id: 'checklists/coal-mine', title: '煤矿检查清单' };

const carry = (data: Record<string, unknown>) => vi.stubGlobal('__zhoukeData', data);
const load = async () => (await import('../../../src/data/load-checklists.ts')).loadChecklists();
const titles = async () => (await import('../../../src/stores/lesson-titles.ts')).lessonTitles();

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('loadChecklists', () => {
  it('gives the checklists by the lesson id that their items carry', async () => {
    carry({ checklists: { checklists: [list] } });
    expect(await load()).toEqual({ type: 'loaded', value: [list] });
  });

  it.each([
    {},
    { checklists: {} },
    { checklists: [{ id: 'checklists/coal-mine' }] },
    { checklists: [{ ...list, id: '' }] },
  ])('calls %j unreadable', async (value) => {
    carry({ checklists: value });
    expect(await load()).toEqual({ type: 'failed', reason: 'unreadable' });
  });
});

describe('lessonTitles', () => {
  it('names lessons and checklists alike', async () => {
    carry({ lessons: { lessons: [lesson] }, checklists: { checklists: [list] } });
    expect([...(await titles())]).toEqual([
      ['enforcement/fines', '罚款'],
      ['checklists/coal-mine', '煤矿检查清单'],
    ]);
  });

  it('names what could be loaded where the rest could not', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    carry({ lessons: { lessons: [lesson] } });
    expect([...(await titles())]).toEqual([['enforcement/fines', '罚款']]);
  });
});
