import { assemblePaper } from './assemble-paper.ts';
import type { Bank, Blueprint } from './blueprint.ts';
import type { AssemblyResult } from './paper.ts';
import { type ParsedPaperCode, parsePaperCode } from './paper-code.ts';
import { paperEdition } from './paper-edition.ts';

export type OpenedPaper =
  | AssemblyResult
  | Exclude<ParsedPaperCode, { readonly type: 'code' }>
  | { readonly type: 'unknown-blueprint'; readonly found: string }
  /** The code was printed from another state of bank or blueprint, which this site no longer (or not yet) has. */
  | { readonly type: 'other-edition'; readonly blueprint: string; readonly wanted: string; readonly found: string };

/** The paper a typed code stands for, or why there is none. Never another paper than the code's own. */
export function openPaperCode(text: string, blueprints: readonly Blueprint[], bank: Bank): OpenedPaper {
  const parsed = parsePaperCode(text);
  if (parsed.type !== 'code') return parsed;
  const blueprint = blueprints.find(({ code }) => code === parsed.code);
  if (blueprint === undefined) return { type: 'unknown-blueprint', found: parsed.code };
  const edition = paperEdition(blueprint, bank);
  if (edition !== parsed.edition) {
    return { type: 'other-edition', blueprint: blueprint.id, wanted: parsed.edition, found: edition };
  }
  return assemblePaper({ blueprint, bank, seed: parsed.seed, form: parsed.form });
}
