import type { DrawRule } from '../../domain/draw/draw-people.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';

export interface RuleWords {
  readonly name: string;
  /** The rule in one sentence. */
  readonly says: string;
}

/** A rule by name and in one sentence; one this site does not know by the name it gives itself. */
export function ruleWords(rule: string, { rules }: DrawMessages): RuleWords {
  const words: Readonly<Record<DrawRule, RuleWords>> = rules;
  const known = new Map<string, RuleWords>(Object.entries(words)).get(rule);
  return known ?? { name: rule, says: '' };
}
