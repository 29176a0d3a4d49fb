import { count, misfit, type Shape, text } from '../domain/records/field-checks.ts';
import { marking } from '../domain/records/marking-check.ts';
import type { MarkingScheme } from '../domain/scoring/marking-rule.ts';
import { type Loaded, loadChecked } from './load.ts';

/** The bureau's settings that screens need. */
export interface SiteSettings {
  readonly bureau: string;
  readonly peoplePerDraw: number;
  /** How many items a lesson quiz draws. */
  readonly quizItems: number;
  readonly marking: MarkingScheme;
}

const settings: Shape<SiteSettings> = { bureau: text(500), peoplePerDraw: count, quizItems: count, marking };

/** The bureau's settings as of the build. */
export function loadSite(): Promise<Loaded<SiteSettings>> {
  return loadChecked('site', (value) => (isSettings(value) ? value : undefined));
}

function isSettings(value: unknown): value is SiteSettings {
  return misfit(value, settings) === undefined;
}
