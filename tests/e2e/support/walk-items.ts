import type { Page } from '@playwright/test';
import { installSheetFaults } from './sheet-faults.ts';

/** What a walk over every item of the bank found. */
interface WalkedItems {
  readonly items: number;
  /** Sheets looked at: each part of an item, asked and told. */
  readonly sheets: number;
  /** Item and what is wrong with its sheet. */
  readonly faults: readonly string[];
}

/**
 * Puts every item of every lesson on the open wall as a question to one person, then with its answer, part
 * by part where it is a case, by the wall's record on the channel as the console does.
 */
export async function walkItems(page: Page, isLarge: boolean): Promise<WalkedItems> {
  await page.evaluate(installSheetFaults);
  return page.evaluate(async (large) => {
    const channel = new BroadcastChannel('zhouke-wall');
    // Nobody looks: laid out, but not painted, a sheet takes half the time.
    document.body.style.visibility = 'hidden';
    const faults: string[] = [];
    const sheetFaults: () => string[] = Reflect.get(globalThis, 'sheetFaults');
    const person = { id: 'p-1', name: '欧阳丽娟', unit: '城关镇应急管理办公室' };
    let at = Date.now();
    let [itemCount, sheetCount] = [0, 0];

    const read = async (name: string) => (await fetch(`/data/${name}.json`)).json();

    /** Shows a question and waits until it stands on the wall. */
    const show = (lesson: { id: string; title: string }, asked: object, isUp: () => boolean) =>
      new Promise<boolean>((settle) => {
        const done = (isShown: boolean) => {
          watch.disconnect();
          clearTimeout(timer);
          settle(isShown);
        };
        const watch = new MutationObserver(() => isUp() && done(true));
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const timer = setTimeout(() => done(isUp()), 5000);
        at += 1;
        const draw = {
          id: 'walk',
          phase: 'judging',
          sample: false,
          rule: 'cycle',
          count: 5,
          standing: { present: 60, fresh: 60 },
          commitment: 'a'.repeat(64),
          seed: 'b'.repeat(32),
          spoken: '',
          drawnAt: 1,
          called: Array.from({ length: 5 }, () => person),
          place: 3,
          asked: { person, lesson: lesson.id, isSwapped: false, ...asked },
          next: person,
        };
        const record = {
          version: 1,
          source: 'walk',
          at,
          lesson: lesson.id,
          title: lesson.title,
          date: '11月19日 周四',
          book: '安全监督管理实用　第 20 课',
          cloth: 'supervision',
          place: '三楼会议室',
          leader: '危险化学品监督管理科负责人',
          isBlack: false,
          isLarge: large,
          look: { type: 'draw', draw },
        };
        channel.postMessage({ type: 'record', record });
        if (isUp()) done(true);
      });

    /** Shows one part of an item, asked or told, and tells what is wrong with its sheet. */
    const look = async (
      lesson: { id: string; title: string },
      item: string,
      part: { at: number; id: string; stem: string },
      isTold: boolean,
    ) => {
      sheetCount += 1;
      const body = `.draw-body[data-item="${item}"][data-look="${isTold ? 'told' : 'ask'}"][data-fit]`;
      const isUp = () => {
        const sheet = document.querySelector(body);
        const stem = sheet?.querySelector('.wall-stem')?.textContent ?? '';
        // Blanks are drawn, not written: the longest piece between them tells the stem.
        const [piece = ''] = part.stem.split('____').sort((a, b) => b.length - a.length);
        return stem.includes(piece.slice(0, 6)) && (!isTold || sheet?.querySelector('.draw-why') !== null);
      };
      const asked = { item, optionSeed: sheetCount, part: part.at, ...(isTold ? { verdict: 'partly' } : {}) };
      const isShown = await show(lesson, asked, isUp);
      const name = `${part.id} ${isTold ? 'told' : 'asked'}`;
      if (!isShown) faults.push(`${name}: not shown`);
      faults.push(...sheetFaults().map((fault) => `${name}: ${fault}`));
    };

    for (const lesson of (await read('lessons')).lessons) {
      for (const item of (await read(`items/${lesson.id}`)).items) {
        itemCount += 1;
        const parts: { id: string; stem: string }[] = item.type === 'case' ? item.items : [item];
        for (const isTold of [false, true])
          for (const [at, part] of parts.entries()) await look(lesson, item.id, { ...part, at }, isTold);
      }
    }
    channel.close();
    return { items: itemCount, sheets: sheetCount, faults };
  }, isLarge);
}
