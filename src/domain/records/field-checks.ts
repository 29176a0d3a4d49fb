/**
 * The checks a stored or imported value has to pass, field by field. Only an object's own fields are
 * read, so a value that inherits what it lacks is refused.
 */
export type Check = (value: unknown) => boolean;

/** One check for every field of `T`; the compiler notices a field without one. */
export type Shape<T> = Readonly<Record<keyof T & string, Check>>;

/** The value of the object's own field, or `undefined`. */
export function ownField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The name of the first field that does not fit, or `undefined` when the value fits the shape. */
export function misfit(value: unknown, shape: Readonly<Record<string, Check>>): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  // An own `__proto__` would become the prototype wherever the value is copied with Object.assign.
  if (Object.hasOwn(value, '__proto__')) return '__proto__';
  return Object.keys(shape).find((name) => !shape[name]?.(ownField(value, name)));
}

/** Text of at least `min` and at most `max` UTF-16 units. */
export function text(max: number, min = 0): Check {
  return (value) => typeof value === 'string' && value.length >= min && value.length <= max;
}

/** An id given by a person or a program: 1 to 120 characters, no white space and no control characters. */
export const id: Check = (value) => typeof value === 'string' && /^[^\s\p{Cc}]{1,120}$/u.test(value);

/** Any finite number: points may fall below zero. */
export const finite: Check = (value) => Number.isFinite(value);

/** A finite number, 0 or more. */
export const amount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A whole number, 0 or more, that a double holds exactly. */
export const count: Check = (value) => Number.isSafeInteger(value) && amount(value);

export const flag: Check = (value) => typeof value === 'boolean';

/** One of the listed values. */
export function oneOf(...allowed: readonly unknown[]): Check {
  return (value) => allowed.includes(value);
}

/** Absent, or what the check accepts. */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** A list of at most `max` values that all pass. A hole counts as `undefined`, which `every` would skip. */
export function list(check: Check, max: number): Check {
  return (value) => Array.isArray(value) && value.length <= max && value.findIndex((entry) => !check(entry)) === -1;
}

/** An object with fields of this shape. */
export function object(shape: Readonly<Record<string, Check>>): Check {
  return (value) => misfit(value, shape) === undefined;
}

/** An object whose own values all pass, whatever their names. */
export function mapOf(check: Check): Check {
  const isPlain = object({});
  return (value) => isPlain(value) && Object.values(value ?? {}).every(check);
}

/** What at least one of the checks accepts. */
export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}
