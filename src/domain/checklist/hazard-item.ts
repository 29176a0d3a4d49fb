import type { CitationId, JudgementItem } from '../item/item.ts';
import { seedOf } from '../shared/rng.ts';
import { type ChecklistLine, isStandard, type LineArticles, type LineList } from './checklist-line.ts';
import { madeFacts, madeRevision, sceneOf } from './made-facts.ts';

/**
 * “Is this a 重大事故隐患?” about one line. Nothing where “no” cannot be said for certain: for a list without
 * a major line, as no standard for that industry is in the registry, and for a general line whose matter
 * other rules judge as well.
 *
 * Half of the items claim that it is one, half that it may be handled as a general one, by lot from the
 * line's id: in an industry whose lines are nearly all major “right” is the key no more often than “wrong”.
 */
export function hazardItem(list: LineList, line: ChecklistLine, articles: LineArticles): JudgementItem | undefined {
  const standards = standardsOf(list, articles);
  if (standards === '') return undefined;
  const isMajor = line.severity === 'major';
  if (!isMajor && isJudgedElsewhere(line)) return undefined;
  const claimsMajor = seedOf(`${line.id}|side`) % 2 === 0;
  const claim = claimsMajor ? '这种情形属于重大事故隐患' : '这种情形按一般隐患处理就可以';
  const stem = `${sceneOf(list, line)}对照${standards}，${claim}。`;
  const key = claimsMajor === isMajor;
  return {
    ...madeFacts(list, line, 'hazard', 1),
    type: 'judgement',
    revision: madeRevision([stem, String(key)]),
    stem,
    key,
    rationale: isMajor ? whyMajor(line, articles) : whyGeneral(line, standards, articles),
  };
}

/**
 * Dangerous chemicals, fire, gas and special equipment have standards of their own, which an industry's
 * standard leaves in force (工贸企业重大事故隐患判定标准第二条): what it does not list may be major by them.
 */
function isJudgedElsewhere({ look, wrong, cites }: ChecklistLine): boolean {
  return /燃气/.test(look + wrong) || cites.some((cite) => OWN_STANDARDS.test(cite));
}

const OWN_STANDARDS =
  /^(?:hazardous-chemicals-law|special-equipment-(?:law|regulation)|urban-gas-regulation|fire-protection-law|unit-fire-safety-rules|high-rise-fire-safety-rules):/;

/** The standards that this list's major lines stand on, by name. */
function standardsOf({ lines }: LineList, articles: LineArticles): string {
  const major = lines.filter(({ severity }) => severity === 'major').flatMap(({ cites }) => cites.filter(isStandard));
  const names = new Set(major.map((cite) => articles.get(cite)?.regulation));
  return [...names].map((name) => `《${name}》`).join('');
}

function whyMajor({ cites, act }: ChecklistLine, articles: LineArticles): string {
  const standard = cites.filter(isStandard);
  return `属于重大事故隐患。${saying(standard, articles)}处置：${act}。当作一般隐患限期改正、边干边改，人就还在危险里。`;
}

function whyGeneral({ cites, act }: ChecklistLine, standards: string, articles: LineArticles): string {
  return `${standards}没有列出这种情形，按一般隐患处理：${act}。${saying(cites.slice(0, 1), articles)}看着严重不等于重大事故隐患；不算重大，也要改。`;
}

function saying(cites: readonly CitationId[], articles: LineArticles): string {
  return cites.map((cite) => `${articles.get(cite)?.label}：${articles.get(cite)?.gist}。`).join('');
}
