import { describe, expect, it } from 'vitest';
import { drawNow, hearNumber } from '../../../../src/domain/draw/sitting.ts';
import { drawRecordOf } from '../../../../src/domain/draw/sitting-records.ts';
import { changeDraw, closeDraw, drawsOfSession, sealDraw } from '../../../../src/domain/session/session-draw.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../../../builders/draw-sitting.ts';
import { openedSession } from '../../../builders/session.ts';

const draft = openedSession();

describe('a draw inside a meeting', () => {
  it('keeps the first seal: the room has seen its commitment', () => {
    const sealed = sealDraw(draft, sealedSitting());
    const again = sealDraw(sealed, sealedSitting({ id: 'draw-2', seed: 'ff'.repeat(16) }));
    expect(again).toBe(sealed);
  });

  it('goes step by step, and changes nothing by a step that does nothing or without a draw', () => {
    const sealed = sealDraw(draft, sealedSitting());
    expect(changeDraw(sealed, (sitting) => hearNumber(sitting, '386')).sitting?.spoken).toBe('386');
    expect(changeDraw(sealed, (sitting) => sitting)).toBe(sealed);
    expect(changeDraw(draft, (sitting) => drawNow(sitting, 9))).toBe(draft);
  });

  it('leaves the wall and stays as a record, once', () => {
    const record = drawRecordOf(judgedSitting());
    const closed = closeDraw(sealDraw(draft, judgedSitting()), record);
    expect(closed).not.toHaveProperty('sitting');
    expect(closeDraw(closed, record).draws).toEqual([record]);
  });

  it('is followed by another', () => {
    const first = closeDraw(draft, drawRecordOf(judgedSitting()));
    const second = closeDraw(first, drawRecordOf(drawnSitting({ id: 'draw-2' })));
    expect(second.draws.map(({ id }) => id)).toEqual(['draw-1', 'draw-2']);
  });

  it('leaves nothing where nobody was drawn', () => {
    const sealed = sealDraw(draft, sealedSitting());
    const closed = closeDraw(sealed, drawRecordOf(sealedSitting()));
    expect(closed.draws).toEqual([]);
    expect(closed).not.toHaveProperty('sitting');
  });
});

describe('drawsOfSession', () => {
  it('counts the draw still on the wall as it stands, once somebody was drawn', () => {
    expect(drawsOfSession(sealDraw(draft, sealedSitting()))).toEqual([]);
    const drawn = drawsOfSession(sealDraw(draft, drawnSitting()));
    expect(drawn).toEqual([drawRecordOf(drawnSitting())]);
  });

  it('is what was closed where nothing is on the wall', () => {
    const closed = closeDraw(draft, drawRecordOf(judgedSitting()));
    expect(drawsOfSession(closed)).toBe(closed.draws);
  });
});
