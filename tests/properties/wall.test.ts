import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goTo } from '../../src/domain/session/agenda.ts';
import { SESSION_STEPS } from '../../src/domain/session/session-draft.ts';
import { sealDraw } from '../../src/domain/session/session-draw.ts';
import { showSlide } from '../../src/domain/session/showing.ts';
import { addPerson, setPresence } from '../../src/domain/session/sign-in.ts';
import { parseWall } from '../../src/domain/wall/parse-wall.ts';
import { wallOf } from '../../src/domain/wall/wall-of.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../builders/draw-sitting.ts';
import { OPENED, openedSession } from '../builders/session.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
const anySitting = fc.constantFrom(undefined, sealedSitting(), drawnSitting(), judgedSitting());
const anySummary = fc.option(
  fc.record({
    present: fc.nat(100),
    onRoster: fc.nat(100),
    answers: fc.array(
      fc.record({ name: anyText, unit: anyText, verdict: fc.constantFrom('right', 'wrong', 'partly', 'absent', null) }),
      { maxLength: 5 },
    ),
    reread: fc.array(fc.record({ label: anyText, gist: anyText }), { maxLength: 3 }),
  }),
  { nil: undefined },
);

describe('the record that drives the wall', () => {
  it('is read by the wall as the console wrote it, at every step of every meeting', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SESSION_STEPS),
        anySitting,
        anySummary,
        fc.record({ name: anyText, unit: anyText }),
        fc.nat(60),
        (step, sitting, summary, person, index) => {
          let draft = addPerson(openedSession({ title: person.name, place: person.unit }), { id: 'p-x', ...person });
          draft = setPresence(showSlide(goTo(draft, step, OPENED), index, 50), 'p-1', 'duty');
          if (sitting !== undefined) draft = sealDraw(draft, sitting);
          const facts = { date: person.name, book: person.unit, cloth: 'supervision', at: OPENED + index };
          const record = wallOf(draft, summary === undefined ? facts : { ...facts, summary });
          expect(parseWall(JSON.parse(JSON.stringify(record)))).toEqual(record);
        },
      ),
    );
  });
});
