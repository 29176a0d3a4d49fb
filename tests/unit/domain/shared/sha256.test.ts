import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, utf8, words32 } from '../../../../src/domain/shared/bytes.ts';
import { sha256, sha256Hex } from '../../../../src/domain/shared/sha256.ts';

describe('sha256Hex', () => {
  // Source: NIST, "Example values: SHA-256" and the empty message of the Secure Hash Algorithm Validation System.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('hashes %j to its published value', (text, expected) => {
    expect(sha256Hex(text)).toBe(expected);
  });

  it('hashes a million a, the published long example', () => {
    // Source: FIPS 180-2, appendix B.3.
    expect(sha256Hex('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
  });

  it('hashes every length around its blocks of 64 bytes as Node does', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = 'x'.repeat(length);
      expect(sha256Hex(text), String(length)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('hashes any text as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      { numRuns: 2000 },
    );
  });

  it('hashes Chinese and emoji as their UTF-8 bytes, as every other tool does', () => {
    const text = '危化科 何静 😀';
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});

describe('bytes', () => {
  it('encodes UTF-8', () => {
    expect([...utf8('a周')]).toEqual([0x61, 0xe5, 0x91, 0xa8]);
  });

  it('prints two digits for every byte', () => {
    expect(hex(Uint8Array.of(0, 10, 255))).toBe('000aff');
    expect(hex(new Uint8Array())).toBe('');
  });

  it('reads unsigned big-endian words and leaves an incomplete one out', () => {
    expect(words32(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 1, 2, 9))).toEqual([4_294_967_295, 258]);
  });

  it('reads the words of a part of a buffer from where the part begins', () => {
    expect(words32(Uint8Array.of(9, 9, 0, 0, 0, 7).subarray(2))).toEqual([7]);
  });

  it('reads eight words from a hash', () => {
    expect(words32(sha256('abc'))[0]).toBe(0xba7816bf);
    expect(words32(sha256('abc'))).toHaveLength(8);
  });
});
