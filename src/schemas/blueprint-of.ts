import type { BankEntry, Blueprint, BlueprintSection } from '../domain/paper/blueprint.ts';
import type { MarkingScheme } from '../domain/scoring/marking-rule.ts';
import type { Exam } from './exam.ts';
import type { ItemFile } from './item.ts';

/** An exam as written, with the site's marking rules filled in, as the rest of the program knows it. */
export function blueprintOf(id: string, exam: Exam, marking: MarkingScheme): Blueprint {
  const { code, title, summary, integrity, source, sample, minutes, passMark, stages } = exam;
  const own = { id, code, title, summary, integrity, source, sample, minutes, passMark, marking };
  return { ...own, ...(stages ? { stages } : {}), sections: exam.sections.map(sectionOf) };
}

/** A section of an exam in stages bears its stage in its title, so that every list of sections reads alone. */
function sectionOf({ marking, from, quotas, stage, ...facts }: Exam['sections'][number]): BlueprintSection {
  return {
    ...facts,
    title: stage === undefined ? facts.title : `${stage}　${facts.title}`,
    ...(marking ? { marking } : {}),
    ...(quotas ? { quotas } : {}),
    ...(from ? { from: definedOnly(from) } : {}),
  };
}

function definedOnly({ handbooks, lessons, topics }: NonNullable<Exam['sections'][number]['from']>) {
  return { ...(handbooks ? { handbooks } : {}), ...(lessons ? { lessons } : {}), ...(topics ? { topics } : {}) };
}

/** What assembling a paper needs to know of a lesson's items; a case counts as one. */
export function bankEntriesOf(lesson: string, { items }: ItemFile): BankEntry[] {
  return items.map(({ id, revision, type, topic, difficulty, variantOf }) => {
    return { id, revision, type, lesson, topic, difficulty, ...(variantOf === undefined ? {} : { variantOf }) };
  });
}
