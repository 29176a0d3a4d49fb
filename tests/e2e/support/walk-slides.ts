import type { Page } from '@playwright/test';
import { installSheetFaults } from './sheet-faults.ts';

/** What a walk over every slide of every lesson found. */
interface Walked {
  readonly lessons: number;
  readonly slides: number;
  readonly questions: number;
  /** Slide and what is wrong with it. */
  readonly faults: readonly string[];
  /** Slides of text that had to be set smaller than their type. */
  readonly shrunk: readonly string[];
}

/**
 * Puts every slide of every lesson on the open wall, one after the other, as the console does: by the wall's
 * record on the channel. Slides of text are shown with their articles, which stand over them and change
 * nothing beneath; questions are asked and then revealed; each lesson begins with its cover.
 */
export async function walkSlides(page: Page, isLarge: boolean): Promise<Walked> {
  await page.evaluate(installSheetFaults);
  return page.evaluate(async (large) => {
    const channel = new BroadcastChannel('zhouke-wall');
    // Nobody looks: laid out, but not painted, a slide takes half the time.
    document.body.style.visibility = 'hidden';
    const faults: string[] = [];
    const shrunk: string[] = [];
    const sheetFaults: () => string[] = Reflect.get(globalThis, 'sheetFaults');
    let at = Date.now();
    let [lessonCount, slideCount, questionCount] = [0, 0, 0];

    const read = async (name: string) => (await fetch(`/data/${name}.json`)).json();

    /** Shows a look of a lesson and waits until it stands on the wall. */
    const show = (lesson: { id: string; title: string }, look: object, isThere: () => boolean) =>
      new Promise<boolean>((settle) => {
        const isUp = () =>
          document.querySelector('.wall')?.textContent?.includes(lesson.title) === true &&
          document.querySelector('.wall')?.hasAttribute('data-large') === large &&
          isThere();
        const done = (isShown: boolean) => {
          watch.disconnect();
          clearTimeout(timer);
          settle(isShown);
        };
        const watch = new MutationObserver(() => isUp() && done(true));
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const timer = setTimeout(() => done(isUp()), 5000);
        at += 1;
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
          look,
        };
        channel.postMessage({ type: 'record', record });
        if (isUp()) done(true);
      });

    const has = (selector: string) => document.querySelector(selector) !== null;
    const look = (index: number, showsArticles: boolean, isRevealed: boolean) => ({
      type: 'slide',
      index,
      showsArticles,
      isRevealed,
    });
    const tell = (name: string, isShown: boolean) => {
      if (!isShown) faults.push(`${name}: not shown`);
      faults.push(...sheetFaults().map((fault) => `${name}: ${fault}`));
    };

    for (const lesson of (await read('lessons')).lessons) {
      lessonCount += 1;
      tell(`${lesson.id} cover`, await show(lesson, { type: 'cover' }, () => has('[data-slide="0"]')));
      const { slides } = await read(`slides/${lesson.id}`);
      for (const [index, slide] of slides.entries()) {
        slideCount += 1;
        const name = `${lesson.id} ${index + 1}`;
        const sheet = `[data-slide="${index + 1}"]`;
        if (slide.check === undefined) {
          const isUp = () => has(`${sheet} .slide-body`) && has(`${sheet} .slide-articles`);
          tell(name, await show(lesson, look(index, true, false), isUp));
          if (!has('.slide-body[data-fit="0"]')) shrunk.push(name);
          continue;
        }
        questionCount += 1;
        const item = `${sheet} [data-item="${slide.check}"]`;
        const isAsked = () => has(`${item}[data-look="ask"]`);
        tell(`${name} asked`, await show(lesson, look(index, false, false), isAsked));
        const isTold = () => has(`${item}[data-look="told"] .draw-why`);
        tell(`${name} revealed`, await show(lesson, look(index, false, true), isTold));
      }
    }
    channel.close();
    return { lessons: lessonCount, slides: slideCount, questions: questionCount, faults, shrunk };
  }, isLarge);
}
