// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { denyStorage, newBrowser, newTab } from '../../builders/browser.ts';

const people = () => import('../../../src/stores/people.ts');

beforeEach(newBrowser);

describe('who is using the device', () => {
  it('is one unnamed person on a first visit, the same on the next', async () => {
    const first = await (await people()).loadMe();
    expect(first).toMatchObject({ name: '', unit: '', id: expect.stringMatching(/^p-[\da-f-]{36}$/) });
    newTab();
    expect(await (await people()).loadMe()).toEqual(first);
  });

  it('is one person when two tabs open for the first time at once', async () => {
    const first = await people();
    newTab();
    const second = await people();
    const [one, other] = await Promise.all([first.loadMe(), second.loadMe()]);
    expect(other).toEqual(one);
  });

  it('is whoever was chosen last, also after a reload', async () => {
    const { addPerson, choosePerson, loadMe, $me, $people } = await people();
    const first = await loadMe();
    const lin = await addPerson({ name: '林森', unit: '危化科' });
    expect($me.get()).toEqual(lin);
    expect($people.get()).toEqual([first, lin]);
    newTab();
    expect(await (await people()).loadMe()).toEqual(lin);
    choosePerson(first.id);
    newTab();
    expect(await (await people()).loadMe()).toEqual(first);
  });

  it('is somebody known when the one chosen last is no longer there', async () => {
    const first = await (await people()).loadMe();
    localStorage.setItem('zhouke:person', 'p-gone');
    newTab();
    expect(await (await people()).loadMe()).toEqual(first);
  });

  it('keeps an id under a new name', async () => {
    const { loadMe, renamePerson } = await people();
    const me = await loadMe();
    await renamePerson(me.id, { name: '<b>何静</b>', unit: '' });
    newTab();
    expect(await (await people()).loadMe()).toEqual({ id: me.id, name: '<b>何静</b>', unit: '' });
  });

  it('is seen by another tab at once', async () => {
    const { $people, loadMe } = await people();
    const me = await loadMe();
    const stop = $people.subscribe(() => undefined);
    newTab();
    await (await people()).renamePerson(me.id, { name: '何静', unit: '' });
    await vi.waitFor(() => expect($people.get()).toMatchObject([{ name: '何静' }]));
    stop();
  });

  it('is a person of this page where storage is denied', async () => {
    const allow = denyStorage();
    const { loadMe, addPerson, $me } = await people();
    const me = await loadMe();
    expect(await loadMe()).toEqual(me);
    const lin = await addPerson({ name: '林森', unit: '' });
    expect($me.get()).toEqual(lin);
    allow();
  });
});
