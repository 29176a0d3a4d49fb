import { checkBlueprint } from '../../domain/paper/check-blueprint.ts';
import type { Shortfall } from '../../domain/paper/paper.ts';
import { ruleFits } from '../../domain/scoring/rule-fits.ts';
import { bankEntriesOf, blueprintOf } from '../blueprint-of.ts';
import type { Content, Entry } from '../content.ts';
import type { Exam } from '../exam.ts';
import { type Fault, shown } from '../fault.ts';
import { TYPE_NAMES } from '../type-names.ts';
import { nameChecks } from './blueprint-names.ts';
import { fittingRules } from './site.ts';

type Section = Exam['sections'][number];
type Row = readonly [path: string, problem: string, fix: string];

/** Checks every blueprint: its parts fit together, what it names is there, and the bank can fill it. */
export function blueprintFaults(content: Content): Fault[] {
  const unknownNames = nameChecks(content);
  return [
    ...sharedCodes(content.exams),
    ...content.exams.flatMap((exam) => {
      const { sections } = exam.value;
      const odd = sections.map((section, i) => unknownNames(section, `sections[${i}]`));
      const unnamed = new Set(sections.filter((_, i) => (odd[i]?.length ?? 0) > 0).map(({ id }) => id));
      const rows: Row[] = [
        ...passMarkRows(exam.value),
        ...stageRows(exam.value),
        ...doubledSections(sections),
        ...sections.flatMap((section, i) => markingRows(section, `sections[${i}]`)),
        ...shortfallRows(exam, content)
          .filter(([, section]) => !unnamed.has(section))
          .map(([row]) => row),
      ];
      const said = rows.map(([path, problem, fix]) => ({ file: exam.file, path, problem, fix }));
      return [...said, ...odd.flat().map((words) => ({ file: exam.file, ...words }))];
    }),
  ];
}

function sharedCodes(exams: readonly Entry<Exam>[]): Fault[] {
  return exams.flatMap(({ file, value: { code } }, i): Fault[] => {
    const other = exams.slice(0, i).find((before) => before.value.code === code);
    if (!other) return [];
    return [
      { file, path: 'code', problem: `${shown(code)}已经是 ${other.file} 的卷号开头`, fix: '每场考试一个，换一个' },
    ];
  });
}

function passMarkRows({ passMark, sections }: Exam): Row[] {
  const total = sections.reduce((sum, { count, pointsEach }) => sum + count * pointsEach, 0);
  if (passMark <= total) return [];
  return [['passMark', `合格线${passMark}分，全卷只有${total}分`, '改合格线，或者改各大题的题数和分值']];
}

function stageRows({ stages, sections }: Exam): Row[] {
  const rows = sections.flatMap(({ stage }, i): Row[] => {
    const path = `sections[${i}].stage`;
    if (!stages)
      return stage === undefined
        ? []
        : [[path, `写了部分${shown(stage)}，全卷没有分部分`, '在 stages 里列出各部分，或者删去这一行']];
    if (stage === undefined) return [[path, '全卷分部分，这一大题没有写属于哪部分', `写上其一：${stages.join('、')}`]];
    return stages.includes(stage) ? [] : [[path, `${shown(stage)}不在 stages 里`, `只能写：${stages.join('、')}`]];
  });
  if (rows.length > 0) return rows;
  const empty = (stages ?? []).filter((stage) => sections.every((section) => section.stage !== stage));
  return empty.map((stage) => ['stages', `${shown(stage)}这一部分没有大题`, '给它写大题，或者删去']);
}

function doubledSections(sections: readonly Section[]): Row[] {
  return sections.flatMap(({ id }, i): Row[] => {
    const first = sections.findIndex((section) => section.id === id);
    return first === i ? [] : [[`sections[${i}].id`, `${shown(id)}已经用在 sections[${first}]`, '每个大题一个编号']];
  });
}

// A case's sub-items are of several types, and its rule goes for those it can mark.
function markingRows({ type, marking, pointsEach }: Section, path: string): Row[] {
  if (!marking || type === 'case') return [];
  if (!ruleFits(marking.id, type)) {
    return [[`${path}.marking`, `评分规则${shown(marking.id)}不能用于${TYPE_NAMES[type]}`, fittingRules(type)]];
  }
  if (marking.id !== 'fewer-half' || marking.each < pointsEach) return [];
  const problem = `少选每项得${marking.each}分，不低于整题的${pointsEach}分`;
  return [[`${path}.marking.each`, problem, '写得比 pointsEach 小']];
}

/** What the bank lacks, with the section it lacks it for. Judged only of a bank that is whole and sound. */
function shortfallRows({ id, value }: Entry<Exam>, content: Content): (readonly [row: Row, section: string])[] {
  if (!content.site || [...content.unread].some((file) => file.startsWith('content/items/'))) return [];
  const entries = content.items.flatMap((items) => bankEntriesOf(items.id, items.value));
  if (new Set(entries.map((entry) => entry.id)).size < entries.length) return [];
  const blueprint = blueprintOf(id, value, content.site.value.marking);
  return checkBlueprint(blueprint, { edition: '', entries }).map((shortfall) => {
    return [shortfallRow(shortfall, value.sections), shortfall.section];
  });
}

function shortfallRow({ section: id, of, wanted, found }: Shortfall, sections: readonly Section[]): Row {
  const index = sections.findIndex((section) => section.id === id);
  const path = `sections[${index}]`;
  const name = TYPE_NAMES[sections[index]?.type ?? 'single'];
  if (of === 'quotas')
    return [`${path}.quotas`, `同一类配额合计${wanted}题，大题只有${found}题`, '减少配额，或者增加题数'];
  if (of === 'section')
    return [`${path}.count`, `要${wanted}道${name}，题库里只凑得出${found}道`, '减少题数，放宽 from，或者补题'];
  const quota = sections[index]?.quotas?.findIndex(({ by, value }) => `${by}:${value}` === of) ?? 0;
  const problem = `配额${shown(of.slice(of.indexOf(':') + 1))}要${wanted}道${name}，题库里只有${found}道`;
  return [`${path}.quotas[${quota}]`, problem, '减少配额，或者补题'];
}
