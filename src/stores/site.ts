import type { Loaded } from '../data/load.ts';
import { loadSite, type SiteSettings } from '../data/load-site.ts';

export type { Loaded } from '../data/load.ts';
export type { SiteSettings } from '../data/load-site.ts';

/** The bureau's settings as of the build. */
export function site(): Promise<Loaded<SiteSettings>> {
  return loadSite();
}
