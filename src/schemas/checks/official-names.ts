import type { Content } from '../content.ts';
import { namesOf } from '../regulation.ts';

/** What is written as it is, whatever words it holds: names of regulations, terms and their other names. */
export function officialNames({ regulations, glossary }: Content): readonly string[] {
  return [
    ...regulations.flatMap(({ value }) => namesOf(value)),
    ...(glossary?.value.terms ?? []).flatMap(({ term, aliases = [] }) => [term, ...aliases]),
  ];
}
