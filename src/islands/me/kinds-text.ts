import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import type { ImportPreview } from '../../stores/import-backup.ts';

type Summary = Extract<ImportPreview, { type: 'readable' }>['summary'];

const KINDS = [
  'lesson-read',
  'item-answered',
  'paper-finished',
  'reflection',
  'drawn',
  'oral-answer',
  'attended',
  'session-held',
  'contest-held',
  'void',
] as const;

/** What a file holds, by kind, those that are there only: 读完课 2 次 · 答题 30 道. */
export function kindsText({ byType, rosters, draws }: Summary, messages: MeMessages): string {
  const kinds = KINDS.filter((kind) => byType[kind] > 0).map((kind) => fill(messages.kinds[kind], { n: byType[kind] }));
  const others = [
    rosters > 0 && fill(messages.previewRosters, { n: rosters }),
    draws > 0 && fill(messages.previewDraws, { n: draws }),
  ];
  return [...kinds, ...others].filter((text) => text !== false).join(' · ') || '—';
}
