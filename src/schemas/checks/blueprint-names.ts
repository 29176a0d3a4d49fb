import { type Content, isThere } from '../content.ts';
import type { Exam } from '../exam.ts';
import { type Fault, shown } from '../fault.ts';

type Section = Exam['sections'][number];
type Named = Omit<Fault, 'file'>;
type Kind = 'handbook' | 'lesson' | 'topic';

/** Builds the check that every handbook, lesson and topic a section names is there; `path` is the section's. */
export function nameChecks(content: Content): (section: Section, path: string) => Named[] {
  const isKnown = knownNames(content);
  return ({ from, quotas = [] }, path) => {
    const named: (readonly [path: string, kind: Kind, name: string])[] = [
      ...(from?.handbooks ?? []).map((name, i) => [`${path}.from.handbooks[${i}]`, 'handbook', name] as const),
      ...(from?.lessons ?? []).map((name, i) => [`${path}.from.lessons[${i}]`, 'lesson', name] as const),
      ...(from?.topics ?? []).map((name, i) => [`${path}.from.topics[${i}]`, 'topic', name] as const),
      ...quotas.flatMap((quota, i) =>
        quota.by === 'difficulty' ? [] : [[`${path}.quotas[${i}].value`, quota.by, quota.value] as const],
      ),
    ];
    return named
      .filter(([, kind, name]) => !isKnown[kind](name))
      .map(([where, kind, name]) => ({ path: where, problem: `没有${KINDS[kind]}${shown(name)}`, fix: FIXES[kind] }));
  };
}

function knownNames(content: Content): Readonly<Record<Kind, (name: string) => boolean>> {
  const topics = new Set(content.items.flatMap(({ value }) => value.items.map(({ topic }) => topic)));
  const isWhole = ![...content.unread].some((file) => file.startsWith('content/items/'));
  return {
    handbook: (name) => isThere(content, content.handbooks, name, `handbooks/${name}.yaml`),
    lesson: (name) => isThere(content, content.lessons, name, `lessons/${name}.mdx`),
    topic: (name) => topics.has(name) || !isWhole,
  };
}

const KINDS: Readonly<Record<Kind, string>> = { handbook: '手册', lesson: '课程', topic: '知识点' };

const FIXES: Readonly<Record<Kind, string>> = {
  handbook: '改成 content/handbooks 里有的',
  lesson: '改成 content/lessons 里有的，写成 supervision/training 的样子',
  topic: '改成试题 topic 里写过的，一字不差',
};
