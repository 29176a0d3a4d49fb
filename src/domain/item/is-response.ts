import { ownField } from '../records/field-checks.ts';
import type { PlainResponse, Response } from './response.ts';

/**
 * True for anything that is a response of some item type, as read from a store or a file; whether it fits a
 * certain item is for scoring to say. Only an object's own fields count, so nothing is inherited, and an own
 * `__proto__` among a case's parts is refused. Nothing given here makes it throw.
 */
export function isResponse(value: unknown): value is Response {
  if (ownField(value, 'type') !== 'case') return isPlainResponse(value);
  const parts = ownField(value, 'parts');
  if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) return false;
  return Object.entries(parts).every(([id, part]) => id !== '__proto__' && isPlainResponse(part));
}

function isPlainResponse(value: unknown): value is PlainResponse {
  const field = (name: string): unknown => ownField(value, name);
  switch (field('type')) {
    case 'single':
      return typeof field('option') === 'string';
    case 'multiple':
      return isTextList(field('options'));
    case 'judgement':
      return typeof field('value') === 'boolean';
    case 'blank':
      return isTextList(field('texts'));
    case 'short':
      return typeof field('text') === 'string' && (field('met') === undefined || isTextList(field('met')));
    case 'ordering':
      return isTextList(field('order'));
    default:
      return false;
  }
}

function isTextList(value: unknown): boolean {
  // A hole counts as `undefined`, which `every` would skip.
  return Array.isArray(value) && value.findIndex((entry) => typeof entry !== 'string') === -1;
}
