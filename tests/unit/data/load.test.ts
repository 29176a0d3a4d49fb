import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  fetched.mockReset();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, '__zhoukeData');
});

const loader = () => import('../../../src/data/load.ts');

describe('loadData', () => {
  it('fetches a file below the site’s base', async () => {
    fetched.mockResolvedValue(Response.json({ items: [1] }));
    const { loadData } = await loader();
    expect(await loadData('items/enforcement/fines')).toEqual({ type: 'loaded', value: { items: [1] } });
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/data/items/enforcement/fines.json');
  });

  it('fetches a file once, also when it is asked for twice at the same time', async () => {
    fetched.mockResolvedValue(Response.json(7));
    const { loadData } = await loader();
    const both = await Promise.all([loadData('bank'), loadData('bank')]);
    expect([...both, await loadData('bank')].map((result) => result.type)).toEqual(['loaded', 'loaded', 'loaded']);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('takes data that a disc carries, and fetches nothing', async () => {
    vi.stubGlobal('__zhoukeData', { bank: { edition: 'e' } });
    const { loadData } = await loader();
    expect(await loadData('bank')).toEqual({ type: 'loaded', value: { edition: 'e' } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('does not take what every object inherits for data', async () => {
    vi.stubGlobal('__zhoukeData', {});
    fetched.mockResolvedValue(new Response('', { status: 404 }));
    const { loadData } = await loader();
    expect(await loadData('constructor')).toEqual({ type: 'failed', reason: 'missing' });
  });

  it.each([
    ['missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['offline', () => Promise.resolve(new Response('', { status: 503 }))],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['unreadable', () => Promise.resolve(new Response('<html>'))],
  ])('fails as %s', async (reason, answer) => {
    fetched.mockImplementation(answer);
    const { loadData } = await loader();
    expect(await loadData('plan')).toEqual({ type: 'failed', reason });
  });

  it('tries again after a failure', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce(Response.json(1));
    const { loadData } = await loader();
    expect(await loadData('plan')).toMatchObject({ type: 'failed' });
    expect(await loadData('plan')).toEqual({ type: 'loaded', value: 1 });
  });
});

describe('loadChecked', () => {
  it('calls unreadable what the check refuses', async () => {
    vi.stubGlobal('__zhoukeData', { bank: 'no bank' });
    const { loadChecked } = await loader();
    expect(await loadChecked('bank', () => undefined)).toEqual({ type: 'failed', reason: 'unreadable' });
    expect(await loadChecked('bank', String)).toEqual({ type: 'loaded', value: 'no bank' });
  });
});
