import type { Response } from './response.ts';

/**
 * True when a response says nothing: no response at all, no option, no step, only empty or white texts, a
 * case without an answered part. A short answer without text counts as given once points are judged as
 * met, as after an answer by word of mouth.
 */
export function isUnanswered(response: Response | undefined): boolean {
  switch (response?.type) {
    case undefined:
      return true;
    case 'single':
      return response.option === '';
    case 'multiple':
      return response.options.length === 0;
    case 'judgement':
      return false;
    case 'blank':
      return response.texts.every(isWhite);
    case 'short':
      return isWhite(response.text) && (response.met ?? []).length === 0;
    case 'ordering':
      return response.order.length === 0;
    case 'case':
      return Object.values(response.parts).every(isUnanswered);
  }
}

function isWhite(text: string): boolean {
  return text.trim() === '';
}
