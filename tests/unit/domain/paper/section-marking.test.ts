import { describe, expect, it } from 'vitest';
import { sectionMarking } from '../../../../src/domain/paper/section-marking.ts';
import { SITE_MARKING, section } from '../../../builders/bank-builder.ts';

describe('sectionMarking', () => {
  it("is the site's scheme where the section says nothing", () => {
    expect(sectionMarking(section('s', 1), SITE_MARKING)).toEqual(SITE_MARKING);
  });

  it("puts the section's rule over its own type and leaves the others whole", () => {
    const marked = section('s', 1, { type: 'multiple', marking: { id: 'exact' } });
    expect(sectionMarking(marked, SITE_MARKING)).toEqual({ ...SITE_MARKING, multiple: { id: 'exact' } });
  });

  it('gives a rule of a case section to the sub-items it can mark', () => {
    const halves = section('s', 1, { type: 'case', marking: { id: 'flat-partial', share: 0.4 } });
    expect(sectionMarking(halves, SITE_MARKING)).toEqual({
      ...SITE_MARKING,
      multiple: { id: 'flat-partial', share: 0.4 },
    });
    const exact = sectionMarking(section('s', 1, { type: 'case', marking: { id: 'exact' } }), SITE_MARKING);
    expect(exact.multiple).toEqual({ id: 'exact' });
    expect(exact.blank).toEqual({ id: 'exact' });
    expect(exact.short).toEqual({ id: 'exact' });
  });

  it('leaves the site scheme it was given alone', () => {
    const before = structuredClone(SITE_MARKING);
    sectionMarking(section('s', 1, { type: 'short', marking: { id: 'exact' } }), SITE_MARKING);
    expect(SITE_MARKING).toEqual(before);
  });
});
