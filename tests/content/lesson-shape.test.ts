import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entry, readContent, type WrittenLesson } from '../../src/schemas/content.ts';
import { bodyOf } from '../../src/schemas/parse-source.ts';

// What a lesson has to have and a machine can see; whether it teaches, readers judge.
const { lessons } = readContent(join(import.meta.dirname, '../..'));

/** Characters of the text as it is read, without marks, tags and blanks. */
function lengthOf(text: string): number {
  return [...text.replace(/<[^>]+>/g, '').replace(/[#*|>\-\s]/g, '')].length;
}

function withoutNotes(text: string): string {
  return text.replace(/<Notes>[\s\S]*?<\/Notes>/g, '');
}

function allButThose(isRight: (lesson: Entry<WrittenLesson>) => boolean): string[] {
  return lessons.filter((lesson) => !isRight(lesson)).map(({ id }) => id);
}

describe('every lesson', () => {
  it('holds 1,200 to 2,000 characters, 1,200 of them outside the speaker’s notes', () => {
    expect(allButThose((lesson) => lengthOf(bodyOf(lesson)) <= 2000)).toEqual([]);
    expect(allButThose((lesson) => lengthOf(withoutNotes(bodyOf(lesson))) >= 1200)).toEqual([]);
  });

  it('has four to eight sections, each with its notes', () => {
    expect(allButThose(({ value: { body } }) => body.sections.length >= 4 && body.sections.length <= 8)).toEqual([]);
    expect(allButThose(({ value: { body } }) => body.sections.every(({ hasNotes }) => hasNotes))).toEqual([]);
    expect(
      allButThose(
        ({ value: { body } }) => body.components.filter(({ name }) => name === 'Notes').length === body.sections.length,
      ),
    ).toEqual([]);
  });

  it('has three or four objectives and a summary of one line', () => {
    expect(allButThose(({ value: { facts } }) => [3, 4].includes(facts.objectives.length))).toEqual([]);
    expect(
      allButThose(({ value: { facts } }) => [...facts.summary].length >= 30 && [...facts.summary].length <= 70),
    ).toEqual([]);
  });

  it('opens with a scene of invented people', () => {
    expect(allButThose(({ value: { body } }) => body.sections[0]?.text.includes('示例') ?? false)).toEqual([]);
  });

  it('names a mistake people make, in its text or in a warning', () => {
    const mistake = /错|误会|误解|别混|弄混/;
    expect(
      allButThose(
        ({ value: { body } }) =>
          body.components.some(({ name, attributes }) => name === 'Aside' && attributes['kind'] === 'warn') ||
          body.sections.some(({ title, text }) => mistake.test(title) || mistake.test(text)),
      ),
    ).toEqual([]);
  });

  it('asks one question or two on the way', () => {
    const checks = ({ value: { body } }: Entry<WrittenLesson>) =>
      body.components.filter(({ name }) => name === 'Check').length;
    expect(allButThose((lesson) => checks(lesson) >= 1 && checks(lesson) <= 2)).toEqual([]);
  });

  it('ends on a line to remember', () => {
    const last = (lesson: Entry<WrittenLesson>) => withoutNotes(bodyOf(lesson).split('\n## ').at(-1) ?? '');
    expect(allButThose((lesson) => /\*\*[^*]+\*\*/.test(last(lesson)) || last(lesson).includes('带走一句话'))).toEqual(
      [],
    );
  });
});
