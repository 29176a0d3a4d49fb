import { initialOf } from '../shared/pinyin-initials.ts';

export interface InitialGroup<T> {
  /** A lower-case letter; what is no Chinese stands under its own first character. */
  readonly initial: string;
  readonly entries: readonly T[];
}

/** Entries in the order of pinyin, together under the initial of their first character. */
export function byInitial<T>(entries: readonly T[], nameOf: (entry: T) => string): readonly InitialGroup<T>[] {
  const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');
  const groups = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => pinyin.compare(nameOf(a), nameOf(b)))) {
    const initial = initialOf([...nameOf(entry)][0] ?? '');
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups].map(([initial, own]) => ({ initial, entries: own }));
}
