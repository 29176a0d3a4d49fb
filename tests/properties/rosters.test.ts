import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterPerson } from '../../src/domain/draw/draw-record.ts';
import { mergeRoster } from '../../src/domain/draw/merge-roster.ts';
import { LONGEST_NAME, LONGEST_UNIT, parseRoster } from '../../src/domain/draw/parse-roster.ts';
import type { RosterEntry } from '../../src/domain/draw/roster-line.ts';

/** Few names, so that many people share one. */
const name = fc.constantFrom('何静', '赵文涛', '彭德胜', '李敏');
const unit = fc.constantFrom('危化科', '执法大队', '办公室', '应急指挥中心', '');
const entry: fc.Arbitrary<RosterEntry> = fc.record({ name, unit });
const keyOf = (person: RosterEntry) => `${person.name}|${person.unit}`;
const entries = fc.uniqueArray(entry, { maxLength: 12, selector: keyOf });

function ids(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `new-${made}`;
  };
}

const rosters: fc.Arbitrary<readonly RosterPerson[]> = entries.map((list) =>
  list.map((person, i) => ({ id: `p-${i}`, ...person })),
);

describe('a roster as it is pasted', () => {
  it('is read as it was written, parted by tab, comma or two spaces, with any line ends', () => {
    const gap = fc.constantFrom('\t', ',', '，', '  ', '\u3000\u3000');
    const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
    fc.assert(
      fc.property(entries, gap, end, (list, parted, line) => {
        const text = list.map((person) => (person.unit === '' ? person.name : `${person.name}${parted}${person.unit}`));
        expect(parseRoster(text.join(line))).toEqual({ people: list, problems: [] });
      }),
    );
  });

  it('is read the same with running numbers before it and telephone numbers behind', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = list.map((person, i) => `${i + 1}\t${person.name}\t${person.unit}\t0578-${1000 + i}`);
        expect(parseRoster(text.join('\n')).people).toEqual(list);
      }),
    );
  });

  it('is read by its header, whichever column comes first', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = list.map((person) => `${person.unit}\t${person.name}`);
        expect(parseRoster(['单位\t姓名', ...text].join('\n')).people).toEqual(list);
      }),
    );
  });

  it('never throws, and gives every line to a person or to a problem within its number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { people, problems } = parseRoster(text);
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
        expect(people.length + problems.length).toBeLessThanOrEqual(lines);
        for (const { line, text: quoted } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect([...quoted].length).toBeLessThanOrEqual(40);
        }
        for (const person of people) {
          expect(person.name).not.toBe('');
          expect([...person.name].length).toBeLessThanOrEqual(LONGEST_NAME);
          expect([...person.unit].length).toBeLessThanOrEqual(LONGEST_UNIT);
        }
        expect(new Set(people.map((person) => JSON.stringify(person))).size).toBe(people.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a roster merged with a new list', () => {
  it('is the list, in its order, everybody with one id', () => {
    fc.assert(
      fc.property(rosters, entries, (existing, parsed) => {
        const { people } = mergeRoster(existing, parsed, ids());
        expect(people.map(({ name: n, unit: u }) => ({ name: n, unit: u }))).toEqual(parsed);
        expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
      }),
    );
  });

  it('loses nobody: everybody before is still there or named as gone, and everybody new is named as added', () => {
    fc.assert(
      fc.property(rosters, entries, (existing, parsed) => {
        const { people, added, gone } = mergeRoster(existing, parsed, ids());
        const kept = people.map(({ id }) => id).filter((id) => !added.includes(id));
        expect([...kept, ...gone.map(({ id }) => id)].sort()).toEqual(existing.map(({ id }) => id).sort());
        expect(added.every((id) => id.startsWith('new-'))).toBe(true);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(rosters, entries, (existing, parsed) => {
        const { people } = mergeRoster(existing, parsed, ids());
        expect(mergeRoster(people, parsed, ids())).toEqual({ people, added: [], gone: [] });
      }),
    );
  });

  it('keeps the id of whoever has name and unit as before, in whatever order', () => {
    fc.assert(
      fc.property(rosters, fc.nat(), (existing, turn) => {
        const at = turn % (existing.length + 1);
        const list = [...existing.slice(at), ...existing.slice(0, at)].map(({ name: n, unit: u }) => ({
          name: n,
          unit: u,
        }));
        const { people, added, gone } = mergeRoster(existing, list, ids());
        expect([added, gone]).toEqual([[], []]);
        expect([...people].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...existing].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  it('never gives an id from one unit to another', () => {
    fc.assert(
      fc.property(rosters, entries, (existing, parsed) => {
        const before = new Map(existing.map((person) => [person.id, person]));
        for (const { id, name: n, unit: u } of mergeRoster(existing, parsed, ids()).people) {
          const known = before.get(id);
          if (known === undefined) continue;
          expect(known.name).toBe(n);
          expect(known.unit === u || known.unit === '' || u === '').toBe(true);
        }
      }),
    );
  });

  it('gives nobody’s id where two people before have the name: nobody can tell which', () => {
    const existing = [
      { id: 'p-1', name: '何静', unit: '' },
      { id: 'p-2', name: '何静', unit: '危化科' },
    ];
    const { people, gone } = mergeRoster(existing, [{ name: '何静', unit: '办公室' }], ids());
    expect(people).toEqual([{ id: 'new-1', name: '何静', unit: '办公室' }]);
    expect(gone).toEqual(existing);
  });
});
