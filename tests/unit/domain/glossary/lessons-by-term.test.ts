import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../../src/domain/glossary/find-terms.ts';
import { lessonsByTerm } from '../../../../src/domain/glossary/lessons-by-term.ts';

const find = termFinder(
  [
    { id: 'drill', term: '演练' },
    { id: 'plan', term: '应急预案', aliases: ['预案'] },
    { id: 'shelter', term: '避难场所' },
  ],
  [],
);
const lessons = [
  { lesson: 'flood', texts: ['启动预案', '去避难场所'] },
  { lesson: 'plans', texts: ['应急预案写好了', '预案要演练，预案要改'] },
  { lesson: 'quake', texts: ['演练两次，演练三次', '预案'] },
];

describe('lessonsByTerm', () => {
  it('names the lessons that use a term, those first that use it most', () => {
    expect(lessonsByTerm(lessons, find).get('plan')).toEqual(['plans', 'flood', 'quake']);
    expect(lessonsByTerm(lessons, find).get('drill')).toEqual(['quake', 'plans']);
  });

  it('keeps the order given where two use it as much', () => {
    const users = lessonsByTerm([...lessons].reverse(), find).get('plan');
    expect(users).toEqual(['plans', 'quake', 'flood']);
  });

  it('names each lesson once, and has nothing of a term that no lesson uses', () => {
    const users = lessonsByTerm(lessons.slice(1), find);
    expect([...users.keys()].sort()).toEqual(['drill', 'plan']);
    expect(users.get('shelter')).toBeUndefined();
  });

  it('has nothing where there is no lesson', () => {
    expect(lessonsByTerm([], find).size).toBe(0);
  });
});
