import { describe, expect, it } from 'vitest';
import { defaultMarking } from '../../../src/domain/scoring/default-marking.ts';
import { bankEntriesOf, blueprintOf } from '../../../src/schemas/blueprint-of.ts';
import { contentOf, edit } from '../../builders/content-tree.ts';

describe('blueprintOf', () => {
  const [exam] = contentOf().exams;

  it('keeps what is written and adds the site’s rules', () => {
    const blueprint = exam && blueprintOf(exam.id, exam.value, defaultMarking);
    expect(blueprint).toMatchObject({ id: 'all-staff', code: 'WT', passMark: 3, marking: defaultMarking });
    expect(blueprint?.sections.map(({ count, pointsEach }) => [count, pointsEach])).toEqual([
      [2, 1],
      [1, 3],
    ]);
  });

  it('puts a section’s stage before its title', () => {
    const titles = exam && blueprintOf(exam.id, exam.value, defaultMarking).sections.map(({ title }) => title);
    expect(titles).toEqual(['判断　一、判断题', '选择　二、多选题']);
  });

  it('has no field where none was written', () => {
    const sections = exam && blueprintOf(exam.id, exam.value, defaultMarking).sections;
    expect(Object.keys(sections?.[0] ?? {})).not.toContain('marking');
    expect(Object.keys(sections?.[1] ?? {})).not.toContain('quotas');
    expect(sections?.[1]?.from).toEqual({ lessons: ['supervision/training'], topics: ['培训档案'] });
  });
});

describe('bankEntriesOf', () => {
  it('gives one entry an item, a case counted once', () => {
    const file = contentOf().items.find(({ id }) => id === 'supervision/training');
    const entries = file ? bankEntriesOf(file.id, file.value) : [];
    expect(entries.map(({ type }) => type)).toEqual([
      'single',
      'multiple',
      'judgement',
      'blank',
      'short',
      'ordering',
      'case',
    ]);
    expect(entries[0]).toEqual({
      id: 'trn-place-01',
      revision: 1,
      type: 'single',
      lesson: 'supervision/training',
      topic: '培训对象',
      difficulty: 1,
    });
  });

  it('keeps the item that this one words differently', () => {
    const variant = edit('items/enforcement/credentials.yaml', 'stem:', 'variantOf: trn-first-03\n    stem:');
    const file = contentOf(variant).items.find(({ id }) => id === 'enforcement/credentials');
    expect((file ? bankEntriesOf(file.id, file.value) : [])[0]?.variantOf).toBe('trn-first-03');
  });
});
