import fc from 'fast-check';
import type { PlainResponse, Response } from '../../src/domain/item/response.ts';

const anyId = fc.oneof(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'a', 'b', 'c', 'd', ''), fc.string());
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'零〇一二两三十百千万亿点分之第条日天个月年至到—~-%％，、. 0123456789内以') }),
);

/** Plain responses of every type with anything typed in them. */
export const anyPlainResponse: fc.Arbitrary<PlainResponse> = fc.oneof(
  fc.record({ type: fc.constant('single' as const), option: anyId }),
  fc.record({ type: fc.constant('multiple' as const), options: fc.array(anyId) }),
  fc.record({ type: fc.constant('judgement' as const), value: fc.boolean() }),
  fc.record({ type: fc.constant('blank' as const), texts: fc.array(anyText) }),
  fc.record({ type: fc.constant('short' as const), text: anyText }),
  fc.record({ type: fc.constant('short' as const), text: anyText, met: fc.array(anyId) }),
  fc.record({ type: fc.constant('ordering' as const), order: fc.array(anyId) }),
);

const partId = fc.constantFrom('tst-case-01-a', 'tst-case-01-b', 'tst-case-01-c', 'constructor', 'toString', 'x');

/** Responses of every type, cases with known and unknown parts among them. */
export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  anyPlainResponse,
  fc.record({ type: fc.constant('case' as const), parts: fc.dictionary(partId, anyPlainResponse) }),
);
