import { describe, expect, it } from 'vitest';
import { parseSession } from '../../../../src/domain/session/parse-session.ts';
import { sealDraw } from '../../../../src/domain/session/session-draw.ts';
import { drawnSitting } from '../../../builders/draw-sitting.ts';
import { ENDED, ledSession, OPENED, openedSession } from '../../../builders/session.ts';

const whole = { ...sealDraw(ledSession(), drawnSitting({ id: 'draw-2' })), endedAt: ENDED };

describe('parseSession', () => {
  it.each([
    ['just opened', openedSession()],
    ['at its end, with a draw on the wall', whole],
    ['led by somebody who is not on the roster', openedSession({ leaderId: '' })],
  ])('reads a meeting %s as it was saved', (_, draft) => {
    expect(parseSession(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'session'],
    ['a list', [whole]],
    ['a newer shape', { ...whole, shape: 2 }],
    ['no visit', { ...whole, visits: [] }],
    [
      'times that run backwards',
      {
        ...whole,
        visits: [
          { step: 'teach', at: 2 },
          { step: 'draw', at: 1 },
        ],
      },
    ],
    ['a step that is none', { ...whole, visits: [{ step: 'sing', at: OPENED }] }],
    ['a day that is none', { ...whole, day: '2026-02-30' }],
    ['a presence that is none', { ...whole, presence: { 'p-1': 'there' } }],
    ['a list for the presence', { ...whole, presence: ['present'] }],
    ['a presence of everything', { ...whole, presence: JSON.parse('{"__proto__":"present"}') }],
    ['somebody without a name', { ...whole, roster: { ...whole.roster, people: [{ id: 'p-1', unit: '' }] } }],
    ['a slide before the first', { ...whole, slide: { ...whole.slide, index: -1 } }],
    ['a draw that is none', { ...whole, draws: [{}] }],
    ['a sitting that is none', { ...whole, sitting: { phase: 'drawn' } }],
    ['a minute beyond every record', { ...whole, minute: '长'.repeat(20_001) }],
    ['an end that is no time', { ...whole, endedAt: 'now' }],
  ])('refuses %s', (_, value) => {
    expect(parseSession(value)).toBeUndefined();
  });
});
