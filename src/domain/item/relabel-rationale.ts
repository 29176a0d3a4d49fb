import type { OptionId } from './item.ts';
import { letterAt } from './option-order.ts';

/** What makes `A` a class, a grade, a certificate or a party instead of an option: A类火灾, A级, B证, A公司. */
const CLASS_WORDS =
  /^(?:类(?!似|推|比)|级(?!别)|型|股|角(?!度)|岗|证(?!据|明|实|人|件)|座|栋|幢|干粉|公司|企业|单位|厂|矿|店|村(?!级|民)|镇(?!级)|县(?!级)|市(?!级|场)|车间|班组)/;
const NAMED_BEFORE = /(?:附录|附件|附表|附图|维生素|型号|代号|编号|表|图)$/;
/** Words after which the order of letters carries meaning. */
const ORDER_WORDS = /分别|依次|顺序|先后/;

/**
 * The rationale with its option letters changed to the letters shown on screen. Authors name options by
 * id (`B错在…`, `（D）`, `A、C都不是`, `故选ABD`); on screen the option at place n of `order` carries the
 * n-th letter. Letters inside words or numbers (AQ3009, A4, GB), and those that name something else
 * (A类火灾, B证, 附录A, A公司) stay. A list that stood in alphabetical order stands so again, unless the
 * text says that its order matters (分别, 依次). Worked: order B, C, A and `A错，B、C对` → `C错，A、B对`.
 */
export function relabelRationale(item: { readonly rationale: string }, order: readonly OptionId[]): string {
  const { rationale } = item;
  const isOrdered = ORDER_WORDS.test(rationale);
  // Letters, digits and their joints are looked at together, so that AQ-3009 is never taken apart.
  return rationale.replace(/[A-Za-z0-9]+(?:[-._、和与及或/][A-Za-z0-9]+)*/g, (run, at: number) => {
    const isOther = NAMED_BEFORE.test(rationale.slice(0, at)) || CLASS_WORDS.test(rationale.slice(at + run.length));
    if (isOther) return run;
    const parts = run.split(/([、和与及或/])/);
    const isList = parts.every((part, place) => place % 2 === 1 || isOptionRun(part, order));
    if (isList) return relabelRun(run, order, !isOrdered);
    return parts.map((part) => (isOptionRun(part, order) ? relabelRun(part, order, !isOrdered) : part)).join('');
  });
}

/** True for one option letter, or several in alphabetical order without a repeat (ABD, but not AED). */
function isOptionRun(part: string, order: readonly OptionId[]): boolean {
  return (
    part !== '' && isAscending([...part]) && [...part].every((letter) => /[A-Z]/.test(letter) && order.includes(letter))
  );
}

function isAscending(letters: readonly string[]): boolean {
  return letters.every((letter, at) => at === 0 || (letters[at - 1] ?? '') < letter);
}

function relabelRun(run: string, order: readonly OptionId[], maySort: boolean): string {
  const named = [...run].filter((character) => order.includes(character));
  const shown = named.map((letter) => letterAt(order.indexOf(letter)));
  if (maySort && isAscending(named)) shown.sort();
  return run.replace(/[A-Z]/g, () => shown.shift() ?? '');
}
