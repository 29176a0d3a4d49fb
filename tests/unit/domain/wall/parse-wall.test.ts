import { describe, expect, it } from 'vitest';
import { parseWall } from '../../../../src/domain/wall/parse-wall.ts';
import { WALL_DRAW, WALL_LOOKS, wallRecord } from '../../../builders/wall.ts';

describe('parseWall', () => {
  it.each(WALL_LOOKS.map((look) => [look.type, look] as const))('reads what the wall shows as %s', (_, look) => {
    const record = wallRecord({ look, isBlack: true, isLarge: true });
    expect(parseWall(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('reads a record of no lesson, as of a contest', () => {
    expect(parseWall(wallRecord({ lesson: '' }))).toBeDefined();
  });

  it.each([
    ['nothing', null],
    ['a text', 'wall'],
    ['a list', []],
    ['a newer version', { ...wallRecord(), version: 2 }],
    ['no source', { ...wallRecord(), source: '' }],
    ['no time', { ...wallRecord(), at: Number.NaN }],
    ['a look that is none', { ...wallRecord(), look: { type: 'dance' } }],
    ['no look', { ...wallRecord(), look: undefined }],
    ['a seat without a name', { ...wallRecord(), look: { type: 'sign-in', seats: [{ unit: '' }] } }],
    [
      'a slide before the first',
      { ...wallRecord(), look: { type: 'slide', index: -1, showsArticles: false, isRevealed: false } },
    ],
    ['a draw of no phase', { ...wallRecord(), look: { type: 'draw', draw: { ...WALL_DRAW, phase: 'spinning' } } }],
    ['somebody asked without a name', { ...wallRecord(), look: { type: 'draw', draw: { ...WALL_DRAW, asked: {} } } }],
    ['a summary without answers', { ...wallRecord(), look: { type: 'summary', summary: { present: 1, onRoster: 1 } } }],
  ])('refuses %s', (_, value) => {
    expect(parseWall(value)).toBeUndefined();
  });
});
