import { describe, expect, it } from 'vitest';
import { factsOfDraw } from '../../../../src/domain/draw/draw-facts.ts';
import type { DrawRecord } from '../../../../src/domain/draw/draw-record.ts';
import { drawRecordOf, recordsOf } from '../../../../src/domain/draw/sitting-records.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../../../builders/draw-sitting.ts';
import { recorded } from '../../../builders/session.ts';

const record = drawRecordOf(judgedSitting());
const facts = factsOfDraw(record);

describe('factsOfDraw', () => {
  it('tells who was drawn, who came in for whom, and how each answered', () => {
    expect(facts.map(({ type, at }) => [type, at])).toEqual([
      ['drawn', 100],
      ['drawn', 100],
      ['drawn', 100],
      ['drawn', 200],
      ['oral-answer', 150],
      ['oral-answer', 200],
      ['oral-answer', 250],
      ['oral-answer', 300],
    ]);
    const [away] = record.replacements;
    expect(facts[3]).toMatchObject({ place: 2, person: away?.by, replaces: { person: away?.absent, reason: '出差' } });
  });

  it('is what the draw under way leaves, ids included, and the same each time', () => {
    expect(recordsOf(judgedSitting())).toEqual(facts);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it('gives other ids to another draw of the same people at the same moment', () => {
    const other = factsOfDraw({ ...record, id: 'draw-2' });
    const ids = new Set(facts.map(({ id }) => id));
    expect(other.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('keeps an id where the verdict is corrected later', () => {
    const corrected = {
      ...record,
      verdicts: record.verdicts.map((judged) => ({ ...judged, verdict: 'right' as const })),
    };
    expect(factsOfDraw(corrected).map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
  });

  it('tells the moment of the draw where a record does not say when somebody was judged', () => {
    const old: DrawRecord = {
      ...record,
      verdicts: record.verdicts.map(({ place, person, verdict }) => ({ place, person, verdict })),
    };
    expect(new Set(factsOfDraw(old).map(({ at }) => at))).toEqual(new Set([100]));
  });

  it('tells no answer where no item was drawn, nobody in where nobody was left, nothing before the draw', () => {
    expect(factsOfDraw({ ...record, items: [] }).map(({ type }) => type)).not.toContain('oral-answer');
    const left = { ...record, replacements: record.replacements.map((each) => ({ ...each, by: null })) };
    expect(factsOfDraw(left).filter(({ type }) => type === 'drawn')).toHaveLength(3);
    expect(factsOfDraw(drawRecordOf(sealedSitting()))).toEqual([]);
    expect(factsOfDraw(drawRecordOf(drawnSitting()))).toHaveLength(3);
  });

  it('makes records the log can read', () => {
    for (const fact of recorded(facts)) expect(parseRecord(fact)).toEqual({ type: 'record', record: fact });
  });
});
