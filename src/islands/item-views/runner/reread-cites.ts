import type { CitationId } from '../../../domain/item/item.ts';
import { answerVerdict } from '../../../domain/records/answer-verdict.ts';
import type { ItemOutcome } from '../../../domain/records/record.ts';
import type { RunBank } from './run-bank.ts';

/** Whether an item earned all it counts. */
export function isRight({ score }: Pick<ItemOutcome, 'score'>): boolean {
  return answerVerdict(score) === 'right';
}

/** The articles behind the items that were not fully right, each once, in the order of the items. */
export function rereadCites(outcomes: readonly ItemOutcome[], bank: RunBank): readonly CitationId[] {
  const cites = outcomes.filter((outcome) => !isRight(outcome)).flatMap(({ item }) => citesOf(item, bank));
  return [...new Set(cites)];
}

function citesOf(item: string, bank: RunBank): readonly CitationId[] {
  const key = bank.items.get(item)?.key;
  if (!key) return [];
  return key.type === 'case' ? [...key.cites, ...key.items.flatMap(({ cites }) => cites)] : key.cites;
}
