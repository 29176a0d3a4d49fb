import type { Loaded } from '../data/load.ts';
import { loadBank } from '../data/load-bank.ts';
import type { Blueprint } from '../domain/paper/blueprint.ts';
import { type OpenedPaper, openPaperCode } from '../domain/paper/open-paper-code.ts';
import type { AssemblyResult } from '../domain/paper/paper.ts';
import { type Form, paperCode, parsePaperCode, SEED_LIMIT } from '../domain/paper/paper-code.ts';
import { pickSeed } from '../domain/paper/pick-seed.ts';
import { answersByItem } from '../domain/records/answers-by-item.ts';
import { words32 } from '../domain/shared/bytes.ts';
import { randomBytes } from './ids.ts';
import { loadMe } from './people.ts';
import { loadRecords } from './record-log.ts';

export type LoadFailed = Extract<Loaded<unknown>, { readonly type: 'failed' }>;

/** How many papers are looked at for the one with most unseen items; more find little more. */
const CANDIDATES = 32;

/** A new paper of a blueprint, form A, with as many items as can be that the person has not met. */
export async function freshPaper(blueprint: Blueprint): Promise<AssemblyResult | LoadFailed> {
  const bank = await loadBank();
  if (bank.type === 'failed') return bank;
  const [me, records] = await Promise.all([loadMe(), loadRecords()]);
  const history = new Set(answersByItem(records, me.id).keys());
  const candidates = words32(randomBytes(4 * CANDIDATES)).map((word) => word % SEED_LIMIT);
  const picked = pickSeed({ blueprint, bank: bank.value, history, candidates });
  return picked.type === 'paper' ? { type: 'paper', paper: picked.paper } : picked;
}

/** The paper a typed code stands for among these blueprints, or why there is none. */
export async function paperOfCode(text: string, blueprints: readonly Blueprint[]): Promise<OpenedPaper | LoadFailed> {
  const bank = await loadBank();
  return bank.type === 'failed' ? bank : openPaperCode(text, blueprints, bank.value);
}

export interface OtherForm {
  readonly form: Form;
  readonly code: string;
}

/** The code of the same items in the other order: form B for a form A. `undefined` for what is no code. */
export function otherForm(code: string): OtherForm | undefined {
  const parsed = parsePaperCode(code);
  if (parsed.type !== 'code') return undefined;
  const form = parsed.form === 'A' ? 'B' : 'A';
  return { form, code: paperCode({ ...parsed, form }) };
}
