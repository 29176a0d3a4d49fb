import { persistentAtom } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';

export type Theme = 'auto' | 'light' | 'dark';
export type TypeSize = 'normal' | 'large';

/** Light, dark, or as the device says. */
export const $theme = choice<Theme>('zhouke:theme', ['auto', 'light', 'dark']);

/** The size of type; `large` is the large-type mode. */
export const $typeSize = choice<TypeSize>('zhouke:type', ['normal', 'large']);

function choice<T extends string>(key: string, values: readonly [T, ...T[]]): WritableAtom<T> {
  return persistentAtom<T>(key, values[0], {
    encode: (value) => value,
    // Whatever else may lie in localStorage counts as not chosen.
    decode: (stored) => values.find((value) => value === stored) ?? values[0],
  });
}
