import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';

/**
 * Opens the wall's window, or brings the one that is open to the front. Must be called straight from a
 * press; false where the browser has blocked it.
 */
export function openWall(locale: Locale): boolean {
  const wall = window.open(hrefOf(locale, '/lead/wall/'), 'zhouke-wall', 'popup,width=1280,height=720');
  // Some blockers hand out a window that is closed already.
  return wall !== null && !wall.closed;
}
