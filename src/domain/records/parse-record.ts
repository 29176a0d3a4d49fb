import { type Check, misfit, ownField } from './field-checks.ts';
import type { ZhoukeRecord } from './record.ts';
import { RECORD_SHAPES } from './record-shapes.ts';

export type UnreadableReason = 'not-a-record' | 'unknown-type' | 'newer-shape' | 'bad-field';

export type ParsedRecord =
  | { readonly type: 'record'; readonly record: ZhoukeRecord }
  /** `field` names the first field that does not fit, where the reason is `bad-field`. */
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason; readonly field: string };

const SHAPES: ReadonlyMap<unknown, Readonly<Record<string, Check>>> = new Map(Object.entries(RECORD_SHAPES));

/**
 * Reads one record from the log or a file. Never throws. The value itself is returned, not a copy, so a
 * field that a later version adds to a shape survives a trip through this one.
 */
export function parseRecord(value: unknown): ParsedRecord {
  if (isRecord(value)) return { type: 'record', record: value };
  return { type: 'unreadable', ...faultOf(value) };
}

function isRecord(value: unknown): value is ZhoukeRecord {
  const shape = SHAPES.get(ownField(value, 'type'));
  return shape !== undefined && misfit(value, shape) === undefined;
}

function faultOf(value: unknown): { reason: UnreadableReason; field: string } {
  const type = ownField(value, 'type');
  if (typeof type !== 'string') return { reason: 'not-a-record', field: '' };
  const shape = SHAPES.get(type);
  if (shape === undefined) return { reason: 'unknown-type', field: 'type' };
  const version = ownField(value, 'shape');
  if (typeof version === 'number' && version > 1) return { reason: 'newer-shape', field: 'shape' };
  return { reason: 'bad-field', field: misfit(value, shape) ?? '' };
}
