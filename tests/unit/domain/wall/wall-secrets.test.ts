import { describe, expect, it } from 'vitest';
import { changeDrawIn, closeDrawIn, sealDrawIn } from '../../../../src/domain/contest/draft-draw.ts';
import { type DrawSitting, drawNow, hearNumber } from '../../../../src/domain/draw/sitting.ts';
import { judge } from '../../../../src/domain/draw/sitting-judge.ts';
import { stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { contestLookOf } from '../../../../src/domain/wall/wall-board-of.ts';
import { wallDrawOf } from '../../../../src/domain/wall/wall-draw-of.ts';
import { audienceSitting, quizDraft } from '../../../builders/contest-draft.ts';
import { poolOf } from '../../../builders/draw-builder.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../../../builders/draw-sitting.ts';

// The wall’s record goes through the browser’s store, where anybody at the machine can read it.

const POOL = poolOf(['item-1', 'item-2', 'item-3', 'item-4', 'item-5']);
const weighted = { rule: 'weighted', weights: [1, 2, 3, 4, 5, 6], spentBefore: [], pool: POOL } as const;

/** A draw at every step of its way, from the seal to its end. */
function steps(change: Parameters<typeof sealedSitting>[0] = {}): readonly DrawSitting[] {
  const drawn = drawnSitting(change);
  const judging = [stepForward(drawn, 1)];
  for (let place = 1; place <= 3; place += 1) {
    const judged = judge(judging.at(-1) ?? drawn, 'right', 200 + place);
    judging.push(judged, stepForward(judged, 1));
  }
  return [sealedSitting(change), hearNumber(sealedSitting(change), '386'), drawn, ...judging];
}

const textOf = (sitting: DrawSitting) => JSON.stringify(wallDrawOf(sitting));

describe('what the wall knows of a draw', () => {
  it('goes from the seal to the end', () => {
    expect(steps().map(({ phase }) => phase)).toEqual([
      'sealed',
      'sealed',
      'drawn',
      ...Array.from({ length: 6 }, () => 'judging'),
      'finished',
    ]);
  });

  it('is neither seed nor name nor item before the draw, but the commitment and the number called out', () => {
    for (const sealed of steps({ pool: POOL }).slice(0, 2)) {
      const text = textOf(sealed);
      for (const secret of [sealed.seed, ...sealed.roster.map(({ name }) => name), ...POOL.map(({ item }) => item)]) {
        expect(text).not.toContain(secret);
      }
      expect(text).toContain(sealed.commitment);
    }
    expect(wallDrawOf(hearNumber(sealedSitting(), '386')).spoken).toBe('386');
  });

  it('is never an item that nobody is asked', () => {
    for (const sitting of steps({ pool: POOL, itemsUsedBefore: [] })) {
      const isAsking = sitting.phase === 'judging';
      const asked = isAsking ? sitting.items[sitting.place - 1]?.item : undefined;
      expect(POOL.map(({ item }) => item).filter((item) => textOf(sitting).includes(item))).toEqual(
        asked === undefined ? [] : [asked],
      );
    }
  });

  it('is never anybody’s weight, nor who was spent before', () => {
    for (const sitting of [...steps(weighted), judgedSitting()]) {
      const known = Object.keys(wallDrawOf(sitting));
      expect(known.filter((field) => /weight|spent|pool|eligible|roster|judgement/i.test(field))).toEqual([]);
    }
  });

  it('is only who was called, of the whole roster', () => {
    for (const sitting of steps()) {
      const others = sitting.roster.filter(({ id }) => !sitting.result.includes(id));
      expect(others.filter(({ name }) => textOf(sitting).includes(name))).toEqual([]);
      expect(wallDrawOf(sitting).called.map(({ id }) => id)).toEqual(sitting.result);
    }
  });

  it('is the next person only once their turn is near: after the one asked, and not at the end', () => {
    const next = steps().map((sitting) => wallDrawOf(sitting).next?.id);
    const [, second, third] = drawnSitting().result;
    expect(next).toEqual([
      undefined,
      undefined,
      undefined,
      second,
      second,
      third,
      third,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps a place for somebody who has left the roster, without a name', () => {
    const drawn = drawnSitting();
    const [first = ''] = drawn.result;
    const gone = { ...drawn, roster: drawn.roster.filter(({ id }) => id !== first) };
    expect(wallDrawOf(gone).called[0]).toEqual({ id: first, name: '', unit: '' });
  });
});

describe('what the wall knows of a contest’s draw', () => {
  const sealed = sealDrawIn(quizDraft(), audienceSitting(2));
  const drawn = changeDrawIn(sealed, (sitting) => drawNow(sitting, 5));

  it('is the draw instead of the board, from the seal until it is taken off', () => {
    expect([sealed, drawn, closeDrawIn(drawn)].map((draft) => contestLookOf(draft).type)).toEqual([
      'draw',
      'draw',
      'contest',
    ]);
  });

  it('is neither seed nor winner before the draw', () => {
    const text = JSON.stringify(contestLookOf(sealed));
    for (const secret of ['seed-d-1', '何静', '赵文涛', '林森']) expect(text).not.toContain(secret);
  });
});
