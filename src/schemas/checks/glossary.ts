import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { citationCheck } from './known-articles.ts';

/** Checks the glossary: ids and terms told apart, citations that stand. */
export function glossaryFaults(content: Content): Fault[] {
  if (!content.glossary) return [];
  const { file, value } = content.glossary;
  const cites = citationCheck(content);
  const seen = new Map<string, number>();
  return value.terms.flatMap((term, i) => {
    const faults: Fault[] = [];
    for (const name of new Set([term.id, term.term, ...(term.aliases ?? [])])) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, i);
      else
        faults.push({
          file,
          path: `terms[${i}]`,
          problem: `${shown(name)}已经在 terms[${first}] 里`,
          fix: '合并成一条，或者改名',
        });
    }
    (term.cites ?? []).forEach((citation, j) => {
      const found = cites(citation);
      if (found) faults.push({ file, path: `terms[${i}].cites[${j}]`, ...found });
    });
    return faults;
  });
}
