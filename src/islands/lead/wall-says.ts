import type { Slide } from '../../domain/slides/slide.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { stageSays } from '../wall-views/stage-words.ts';
import type { LeadTexts } from './lead-texts.ts';
import { slideTitle } from './slide-title.ts';

/** What a screen reader is told when the wall shows something else; empty where the press itself said it. */
export function wallSays({ look }: WallRecord, slides: readonly Slide[], messages: LeadTexts): string {
  if (look.type === 'draw') return stageSays(look.draw, look.draw.called.length, messages.draw);
  const slide = look.type === 'slide' ? slides[look.index] : undefined;
  return slide === undefined ? '' : slideTitle(slide, messages.lead);
}
