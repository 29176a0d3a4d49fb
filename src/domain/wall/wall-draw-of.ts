import { askedAt } from '../draw/draw-asked.ts';
import type { RosterPerson } from '../draw/draw-record.ts';
import { type DrawSitting, holderAt, judgementAt } from '../draw/sitting.ts';
import { isSwapped } from '../draw/sitting-change.ts';
import { standingOf } from '../draw/standing.ts';
import { seedOf } from '../shared/rng.ts';
import type { WallAsked, WallDraw } from './wall-record.ts';

/** What the room may see of a draw: no seed before the draw, no name before it is drawn, no chance and no pool. */
export function wallDrawOf(sitting: DrawSitting): WallDraw {
  const { id, phase, sample, rule, count, eligible, spentBefore, commitment, spoken, drawnAt, place } = sitting;
  const people = new Map(sitting.roster.map((person) => [person.id, person]));
  const isJudging = phase === 'judging';
  return {
    id,
    phase,
    sample,
    rule,
    count,
    standing: standingOf(eligible, spentBefore),
    commitment,
    seed: phase === 'sealed' ? '' : sitting.seed,
    spoken,
    drawnAt,
    called: sitting.result.map((one) => people.get(one) ?? { id: one, name: '', unit: '' }),
    place,
    asked: isJudging ? askedOn(sitting, people) : null,
    next: isJudging && place < count ? (people.get(holderAt(sitting, place + 1) ?? '') ?? null) : null,
  };
}

function askedOn(sitting: DrawSitting, people: ReadonlyMap<string, RosterPerson>): WallAsked {
  const { id, place, part, clockEndsAt } = sitting;
  const asked = askedAt(sitting, place);
  const judged = judgementAt(sitting, place);
  const away = sitting.replacements.filter((each) => each.place === place).at(-1);
  return {
    person: people.get(holderAt(sitting, place) ?? '') ?? null,
    item: asked?.item ?? sitting.items[place - 1]?.item ?? '',
    lesson: asked?.lesson ?? sitting.lesson,
    optionSeed: seedOf(`${id}|${place}`),
    part,
    isSwapped: isSwapped(sitting, place),
    ...(judged === undefined ? {} : { verdict: judged.verdict }),
    ...(judged?.points === undefined ? {} : { points: judged.points }),
    ...(clockEndsAt === 0 ? {} : { clockEndsAt }),
    ...(away === undefined ? {} : { away: { name: people.get(away.absent)?.name ?? '', reason: away.reason } }),
  };
}
