/**
 * Breaks a valid value in one place after another and tells what a guard let pass: `events[asked].team: removed`.
 * Every field is once removed, once of another kind, and a number once NaN. Entries of a list stand for each
 * other, but for those with a `type` or `kind` of their own.
 */
export function letPass(valid: unknown, accepts: (value: unknown) => boolean): readonly string[] {
  const passed = new Set<string>();
  for (const { place, keys, value } of placesIn(valid, '', [])) {
    for (const [how, other] of breaksOf(value)) {
      const copy = structuredClone(valid);
      const holder = keys.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
      const key = keys.at(-1) ?? '';
      if (how === 'removed') Reflect.deleteProperty(Object(holder), key);
      else Reflect.set(Object(holder), key, other);
      if (accepts(copy)) passed.add(`${place}: ${how}`);
    }
  }
  return [...passed].sort();
}

/** The places {@link letPass} breaks: none would prove nothing. */
export function placesBroken(valid: unknown): ReadonlySet<string> {
  return new Set(placesIn(valid, '', []).map(({ place }) => place));
}

interface Place {
  readonly place: string;
  readonly keys: readonly string[];
  readonly value: unknown;
}

function placesIn(value: unknown, place: string, keys: readonly string[]): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Place[] => {
    const name = Array.isArray(value) ? `${place}[${tagOf(inner)}]` : place === '' ? key : `${place}.${key}`;
    const here = { place: name, keys: [...keys, key], value: inner };
    return [here, ...placesIn(inner, name, here.keys)];
  });
}

function tagOf(entry: unknown): string {
  const tag: unknown = Object(entry).type ?? Object(entry).kind;
  return typeof tag === 'string' ? tag : '';
}

function breaksOf(value: unknown): readonly (readonly [string, unknown])[] {
  const other = typeof value === 'string' ? 7 : 'seven';
  const kinds = [
    ['removed', undefined],
    ['another kind', other],
    ['a function', () => value],
  ] as const;
  return typeof value === 'number' ? [...kinds, ['NaN', Number.NaN]] : kinds;
}
