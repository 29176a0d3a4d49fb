import type { SlidesMessages } from '../../i18n/zh-cn/slides.ts';
import type { DrawTexts } from './draw-texts.ts';

/** The texts a slide is handed. */
export interface SlideTexts extends DrawTexts {
  readonly slides: SlidesMessages;
}
