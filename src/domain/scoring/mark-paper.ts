import { isUnanswered } from '../item/is-unanswered.ts';
import type { Item, ItemId } from '../item/item.ts';
import type { Response } from '../item/response.ts';
import { scoreItem } from '../item/score-item.ts';
import type { Paper, PaperItem } from '../paper/paper.ts';
import type { ItemOutcome, SectionResult } from '../records/record.ts';
import type { MarkingScheme } from './marking-rule.ts';
import { sumScores } from './sum-scores.ts';

interface Sitting {
  readonly paper: Paper;
  readonly items: ReadonlyMap<ItemId, Item>;
  /** An unanswered item has no entry. */
  readonly responses: Readonly<Record<ItemId, Response>>;
}

export interface MarkedPaper {
  readonly sections: readonly SectionResult[];
  /** One for each item, in the paper's order. */
  readonly outcomes: readonly ItemOutcome[];
  readonly earned: number;
  readonly possible: number;
  /** `earned` reaches the paper's pass mark. With short answers still unjudged this may yet change. */
  readonly passed: boolean;
  readonly unanswered: number;
  readonly unjudged: number;
  /** Items that are no longer in the bank in the paper's revision: they earn 0 and must be shown apart. */
  readonly missing: readonly ItemId[];
}

/**
 * Marks a whole paper by the rules stored on it. Nothing but the arguments counts, so the same sitting
 * gives the same result years later. An answered item that is missing from `items`, or there in another
 * revision, cannot be judged truly: its score is invalid (`malformed`) and its id is in `missing`.
 */
export function markPaper({ paper, items, responses }: Sitting): MarkedPaper {
  const missing: ItemId[] = [];
  const outcomes: ItemOutcome[] = [];
  const sections = paper.sections.map((section): SectionResult => {
    const marked = section.items.map((entry) => {
      const item = items.get(entry.item);
      const known = item?.revision === entry.revision ? item : undefined;
      if (known === undefined) missing.push(entry.item);
      const response = Object.hasOwn(responses, entry.item) ? responses[entry.item] : undefined;
      return outcomeOf(entry, known, response, section.marking);
    });
    outcomes.push(...marked);
    const { earned, possible } = sumScores(marked);
    return { id: section.id, title: section.title, earned, possible };
  });
  const sum = sumScores(outcomes);
  return { sections, outcomes, ...sum, passed: sum.earned >= paper.passMark, missing };
}

function outcomeOf(
  entry: PaperItem,
  item: Item | undefined,
  response: Response | undefined,
  marking: MarkingScheme,
): ItemOutcome {
  const { revision, possible } = entry;
  const facts = { item: entry.item, revision, possible };
  if (response === undefined || isUnanswered(response))
    return { ...facts, score: { type: 'invalid', reason: 'unanswered' } };
  if (item === undefined) return { ...facts, response, score: { type: 'invalid', reason: 'malformed' } };
  return { ...facts, response, score: scoreItem(item, response, { possible, marking }) };
}
