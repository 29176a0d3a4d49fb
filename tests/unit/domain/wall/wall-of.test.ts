import { describe, expect, it } from 'vitest';
import { goTo } from '../../../../src/domain/session/agenda.ts';
import { sealDraw } from '../../../../src/domain/session/session-draw.ts';
import { showSlide, toggleBlack, toggleLarge } from '../../../../src/domain/session/showing.ts';
import { seatsOf } from '../../../../src/domain/session/sign-in.ts';
import { parseWall } from '../../../../src/domain/wall/parse-wall.ts';
import { wallDrawOf } from '../../../../src/domain/wall/wall-draw-of.ts';
import { wallOf } from '../../../../src/domain/wall/wall-of.ts';
import { drawnSitting, sealedSitting } from '../../../builders/draw-sitting.ts';
import { ENDED, openedSession } from '../../../builders/session.ts';

const facts = { date: '11月19日 周四', book: '安全监督管理实用　第 5 课', cloth: 'supervision', at: ENDED };
const draft = openedSession();
const summary = { present: 6, onRoster: 8, answers: [], reread: [] };

describe('wallOf', () => {
  it('says which meeting it is, when, where and who leads', () => {
    expect(wallOf(draft, facts)).toMatchObject({
      ...facts,
      version: 1,
      source: draft.id,
      lesson: 'supervision/training',
      title: '教育培训：没有合格不得上岗',
      place: '三楼会议室',
      leader: '监管一科 方主任',
    });
  });

  it('shows the grid at the sign-in, in the order asked for', () => {
    const seats = seatsOf(draft);
    expect(wallOf(draft, facts).look).toEqual({ type: 'sign-in', seats, page: 0, awayOnly: false });
    const turned = [...seats].reverse();
    const asked = { ...facts, seats: turned, page: 1, awayOnly: true };
    expect(wallOf(draft, asked).look).toEqual({ type: 'sign-in', seats: turned, page: 1, awayOnly: true });
  });

  it('shows the slide while the lesson is led', () => {
    const taught = showSlide(goTo(draft, 'teach', ENDED), 4, 10);
    expect(wallOf(taught, facts).look).toEqual({ type: 'slide', index: 4, showsArticles: false, isRevealed: false });
  });

  it('shows the draw as the room may see it, and the cover before and after', () => {
    const drawing = goTo(draft, 'draw', ENDED);
    expect(wallOf(drawing, facts).look).toEqual({ type: 'cover' });
    const drawn = wallOf(sealDraw(drawing, drawnSitting()), facts).look;
    expect(drawn).toEqual({ type: 'draw', draw: wallDrawOf(drawnSitting()) });
  });

  it('holds no seed before the draw', () => {
    const sealed = wallOf(sealDraw(goTo(draft, 'draw', ENDED), sealedSitting()), facts);
    expect(JSON.stringify(sealed)).not.toContain(sealedSitting().seed);
  });

  it('shows the summary at the close, and the cover without one', () => {
    const closing = goTo(draft, 'close', ENDED);
    expect(wallOf(closing, { ...facts, summary }).look).toEqual({ type: 'summary', summary });
    expect(wallOf(closing, facts).look).toEqual({ type: 'cover' });
    expect(wallOf(draft, { ...facts, summary }).look.type).toBe('sign-in');
  });

  it('shows the cover where asked, and the end over everything', () => {
    expect(wallOf(draft, { ...facts, isCover: true }).look).toEqual({ type: 'cover' });
    expect(wallOf(draft, { ...facts, isCover: true, isEnded: true }).look).toEqual({ type: 'ended' });
  });

  it('takes black and large type along', () => {
    expect(wallOf(toggleLarge(toggleBlack(draft)), facts)).toMatchObject({ isBlack: true, isLarge: true });
  });

  it.each(['sign-in', 'teach', 'draw', 'close'] as const)('makes a record of %s that every wall can read', (step) => {
    const record = wallOf(sealDraw(goTo(draft, step, ENDED), drawnSitting()), { ...facts, summary });
    expect(parseWall(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});
