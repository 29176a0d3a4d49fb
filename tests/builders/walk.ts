import type { LineVerdict, Walk, WalkEntry, WalkLine } from '../../src/domain/walk-round/walk.ts';
import { startWalk } from '../../src/domain/walk-round/walk-steps.ts';

/** 2026-11-18, 09:00 in Beijing. */
export const BEGUN = Date.parse('2026-11-18T09:00:00+08:00');

/** A line of a checklist. */
export function line(id: string, given: Partial<WalkLine> = {}): WalkLine {
  return {
    id,
    area: '井口',
    look: `看 ${id}`,
    wrong: `${id} 堵了`,
    severity: 'general',
    act: `把 ${id} 清开`,
    articles: [{ label: '矿山安全法第十条', path: '/regulations/mine-safety-law/#a10' }],
    ...given,
  };
}

export const EXIT = line('exit');
export const FAN = line('fan', { severity: 'major' });
export const GAS = line('gas', { area: '井下' });
export const ROOF = line('roof', { area: '井下', severity: 'major' });

/** Four lines in two areas. */
export const LINES: readonly WalkLine[] = [EXIT, FAN, GAS, ROOF];

/** A walk with the four lines, or those given, at which nobody has looked. */
export function walkOf(lines: readonly WalkLine[] = LINES): Walk {
  return startWalk({ id: 'w-1', checklist: 'coal-mine', unit: '某矿（示例）', lines, now: BEGUN });
}

/** An entry found so; without a verdict nobody has looked. */
export function entry(id: string, verdict?: LineVerdict, given: Partial<WalkEntry> = {}): WalkEntry {
  return { line: line(id), note: '', ...(verdict && { verdict }), ...given };
}
