import { countLines } from '../../domain/walk-round/count-lines.ts';
import { walkDay } from '../../domain/walk-round/deadline.ts';
import { findingsOf } from '../../domain/walk-round/findings-of.ts';
import { otherNotes } from '../../domain/walk-round/other-notes.ts';
import type { Walk } from '../../domain/walk-round/walk.ts';
import { fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { findingRows } from './finding-rows.ts';
import type { WalkUi } from './walk-ui.ts';

/** The findings as plain text, for a message or a document: everything that is on the paper but the signatures. */
export function findingsText(walk: Walk, { title, locale, messages }: WalkUi): string {
  const { findings } = messages;
  const counts = countLines(walk.entries);
  const day = walkDay(walk.startedAt);
  const found = findingsOf(walk.entries);
  const notes = otherNotes(walk.entries);
  const line = (name: string, value: string) => `${name}${findings.colon}${value}`;
  const blocks = [
    [
      findings.title,
      line(findings.checklist, title),
      line(findings.unit, walk.unit.trim() || messages.kept.noUnit),
      line(findings.day, fullDayText(day, locale)),
      line(findings.result, fill(findings.counts, { ...counts })),
    ],
    [found.length > 0 ? fill(findings.found, { n: found.length }) : findings.none],
    ...found.map((entry, i) => [
      `${i + 1}. ${fill(findings.severity, { word: entry.line.severity === 'major' ? messages.major : findings.general })}`,
      ...findingRows(entry, day, locale, messages).map(({ name, value }) => line(name, value)),
    ]),
    notes.length === 0
      ? []
      : [
          fill(findings.notes, { n: notes.length }),
          ...notes.map(({ line: { look }, note }) => line(look, note.trim())),
        ],
    [findings.decision, findings.paper],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
