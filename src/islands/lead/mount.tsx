import { render } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { Lead } from './Lead.tsx';
import type { LeadLesson, LeadTexts } from './lead-texts.ts';

interface LeadData {
  readonly locale: Locale;
  readonly lesson: LeadLesson;
  readonly messages: LeadTexts;
}

/**
 * Starts the presenter's page in its place. The page's own script calls this: what console and wall may load
 * together leaves no room for Astro's island runtime.
 */
export function mountLead(host: HTMLElement): void {
  // Written into the page by the same build.
  const data: LeadData = JSON.parse(host.dataset['lead'] ?? '');
  host.textContent = '';
  render(<Lead {...data} />, host);
}
