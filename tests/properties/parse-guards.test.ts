import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttemptDraft } from '../../src/domain/attempt/parse-attempt-draft.ts';
import { parsePaper } from '../../src/domain/attempt/parse-paper.ts';
import { parseCitation } from '../../src/domain/citation/citation.ts';
import { parseDrawRecord } from '../../src/domain/draw/parse-draw-record.ts';
import { parseSitting } from '../../src/domain/draw/parse-sitting.ts';
import { isResponse } from '../../src/domain/item/is-response.ts';
import { keyOf } from '../../src/domain/item/key-of.ts';
import { parseItemKey } from '../../src/domain/item/parse-item-key.ts';
import { parsePublicItem } from '../../src/domain/item/parse-public-item.ts';
import { toPublicItem } from '../../src/domain/item/to-public-item.ts';
import { parsePaperCode } from '../../src/domain/paper/paper-code.ts';
import { isPerson } from '../../src/domain/records/is-person.ts';
import { marking } from '../../src/domain/records/marking-check.ts';
import { parseRecord } from '../../src/domain/records/parse-record.ts';
import { isReadingDraft } from '../../src/domain/records/reading-draft.ts';
import { isRoster } from '../../src/domain/records/roster.ts';
import { score } from '../../src/domain/records/score-check.ts';
import { defaultMarking } from '../../src/domain/scoring/default-marking.ts';
import { parseSession } from '../../src/domain/session/parse-session.ts';
import { isDay } from '../../src/domain/shared/day.ts';
import { parseWalk } from '../../src/domain/walk-round/parse-walk.ts';
import { judgeLine } from '../../src/domain/walk-round/walk-steps.ts';
import { parseWall } from '../../src/domain/wall/parse-wall.ts';
import { examDraft, quizDraft, samplePaper } from '../builders/attempt.ts';
import { HE, roster } from '../builders/backup.ts';
import { honestDraw } from '../builders/draw-builder.ts';
import { drawnSitting } from '../builders/draw-sitting.ts';
import { ITEM_SAMPLES } from '../builders/item.ts';
import { answered, oneOfEach, RIGHT } from '../builders/record.ts';
import { ledSession, openedSession } from '../builders/session.ts';
import { walkOf } from '../builders/walk.ts';
import { WALL_LOOKS, wallRecord } from '../builders/wall.ts';

interface Guard {
  readonly name: string;
  readonly accepts: (value: unknown) => boolean;
  readonly valid: readonly unknown[];
}

/** Every guard of the domain that reads what a file or a store holds, with values it must accept. */
const GUARDS: readonly Guard[] = [
  { name: 'parseRecord', accepts: (value) => parseRecord(value).type === 'record', valid: oneOfEach() },
  { name: 'parseDrawRecord', accepts: (value) => parseDrawRecord(value).type === 'draw', valid: [honestDraw()] },
  {
    name: 'parseSession',
    accepts: (value) => parseSession(value) !== undefined,
    valid: [openedSession(), ledSession(), { ...ledSession(), sitting: drawnSitting(), endedAt: 1 }],
  },
  {
    name: 'parseWall',
    accepts: (value) => parseWall(value) !== undefined,
    valid: WALL_LOOKS.map((look) => wallRecord({ look })),
  },
  {
    name: 'parseWalk',
    accepts: (value) => parseWalk(value) !== undefined,
    valid: [walkOf(), judgeLine(walkOf(), 'fan', 'wrong', 1)],
  },
  { name: 'parseSitting', accepts: (value) => parseSitting(value) !== undefined, valid: [drawnSitting()] },
  {
    name: 'parseAttemptDraft',
    accepts: (value) => parseAttemptDraft(value) !== undefined,
    valid: [examDraft(), quizDraft()],
  },
  { name: 'parsePaper', accepts: (value) => parsePaper(value) !== undefined, valid: [samplePaper()] },
  {
    name: 'parsePublicItem',
    accepts: (value) => parsePublicItem(value) !== undefined,
    valid: ITEM_SAMPLES.map(({ item }) => toPublicItem(item)),
  },
  {
    name: 'parseItemKey',
    accepts: (value) => parseItemKey(value) !== undefined,
    valid: ITEM_SAMPLES.map(({ item }) => keyOf(item)),
  },
  { name: 'isResponse', accepts: isResponse, valid: ITEM_SAMPLES.map(({ right }) => right) },
  { name: 'isPerson', accepts: isPerson, valid: [HE] },
  { name: 'isRoster', accepts: isRoster, valid: [roster(), roster({ present: ['p-he'] })] },
  {
    name: 'isReadingDraft',
    accepts: isReadingDraft,
    valid: [{ round: 'r-1', sections: [0, 2], durationMs: 5, finished: false }],
  },
  { name: 'the marking check', accepts: marking, valid: [defaultMarking] },
  { name: 'the score check', accepts: score, valid: [RIGHT, { type: 'invalid', reason: 'unjudged' }] },
];

/** Anything a program can hold: no prototype, dates, maps, bigints, holes in lists. */
const hostile = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Every object inside a value, the value itself first. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe.each(GUARDS)('$name', ({ accepts, valid }) => {
  it('accepts what this site writes, also through JSON and through a structured clone', () => {
    for (const value of valid) {
      expect(accepts(value)).toBe(true);
      expect(accepts(JSON.parse(JSON.stringify(value)))).toBe(true);
      expect(accepts(structuredClone(value))).toBe(true);
    }
  });

  it('refuses anything else and never throws', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(accepts(value)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a valid value in a list, as text, inherited, or as a function', () => {
    for (const value of valid) {
      for (const wrapped of [
        [value],
        JSON.stringify(value),
        Object.create(Object(value)),
        () => value,
        null,
        undefined,
      ]) {
        expect(accepts(wrapped)).toBe(false);
      }
    }
  });

  it('never throws when anything deep inside is replaced by anything', () => {
    const target = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(target, hostile, ([which, where, field], value) => {
        const copy = structuredClone(valid[which % valid.length]);
        const objects = objectsIn(copy);
        const inside = objects[where % objects.length] ?? {};
        const names = Object.keys(inside);
        Reflect.set(inside, names[field % Math.max(1, names.length)] ?? 'extra', value);
        expect(typeof accepts(copy)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('refuses an own __proto__ on any of its objects or lets it change no prototype', () => {
    for (const value of valid) {
      const text = JSON.stringify(value).replace('{', '{"__proto__":{"isAdmin":true},');
      accepts(JSON.parse(text));
      expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    }
  });
});

describe('parseRecord', () => {
  it('refuses a response that has no text: a circle, a bigint, a toJSON of its own', () => {
    const circle: Record<string, unknown> = { type: 'single', option: 'A' };
    circle['self'] = circle;
    const odd = [
      circle,
      { type: 'single', option: 'A', note: 1n },
      { type: 'single', option: 'A', toJSON: () => undefined },
    ];
    for (const response of odd) {
      expect(parseRecord({ ...answered(), response })).toEqual({
        type: 'unreadable',
        reason: 'bad-field',
        field: 'response',
      });
    }
  });
});

describe('a list with holes', () => {
  const holes = new Array<string>(2);

  it('is refused by every guard that reads lists, for a hole is no id and no text', () => {
    expect(isRoster(roster({ present: holes }))).toBe(false);
    expect(isReadingDraft({ round: 'r-1', sections: holes, durationMs: 5, finished: false })).toBe(false);
    expect(isResponse({ type: 'multiple', options: holes })).toBe(false);
    expect(parseDrawRecord({ ...honestDraw(), eligible: holes })).toMatchObject({ field: 'eligible' });
    expect(parseAttemptDraft({ ...quizDraft(), flagged: holes })).toBeUndefined();
  });
});

describe('what is read from text', () => {
  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(['malformed', 'wrong-check', 'code']).toContain(parsePaperCode(text).type);
        expect(typeof isDay(text)).toBe('boolean');
        const citation = parseCitation(text);
        if (citation !== undefined) expect(`${citation.regulation}:${citation.article}`).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
