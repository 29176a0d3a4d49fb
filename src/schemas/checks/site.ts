import { ITEM_TYPES } from '../../domain/item/item.ts';
import { ruleFits } from '../../domain/scoring/rule-fits.ts';
import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { TYPE_NAMES } from '../type-names.ts';

/** Checks the site's settings: each default marking rule can mark its type, no weekday twice. */
export function siteFaults({ site }: Content): Fault[] {
  if (!site) return [];
  const { file, value } = site;
  const rules = ITEM_TYPES.flatMap((type): Fault[] => {
    if (type === 'case') return [];
    const { id } = value.marking[type];
    if (ruleFits(id, type)) return [];
    const problem = `评分规则${shown(id)}不能用于${TYPE_NAMES[type]}`;
    return [{ file, path: `marking.${type}`, problem, fix: fittingRules(type) }];
  });
  const days = value.studyWeekdays.flatMap((day, i, all): Fault[] => {
    if (all.indexOf(day) === i) return [];
    return [{ file, path: `studyWeekdays[${i}]`, problem: `${day}写了两次`, fix: '删去一个' }];
  });
  return [...rules, ...days];
}

const RULES = ['exact', 'fewer-half', 'flat-partial', 'per-blank', 'points'] as const;

/** Which rules can mark a type, as the second half of a fault. */
export function fittingRules(type: Exclude<(typeof ITEM_TYPES)[number], 'case'>): string {
  return `可用的规则：${RULES.filter((rule) => ruleFits(rule, type)).join('、')}`;
}
