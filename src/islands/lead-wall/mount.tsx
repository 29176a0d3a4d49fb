import { render } from 'preact';
import { LeadWall } from './LeadWall.tsx';
import type { WallTexts } from './wall-texts.ts';

/** Starts the wall in its place, without Astro's island runtime as the console does. */
export function mountWall(host: HTMLElement): void {
  // Written into the page by the same build.
  const messages: WallTexts = JSON.parse(host.dataset['wall'] ?? '');
  host.textContent = '';
  render(<LeadWall messages={messages} />, host);
}
