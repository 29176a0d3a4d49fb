import { describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../../src/domain/records/uuid-v7.ts';

const zeros = (n: number) => new Uint8Array(n);
const ones = (n: number) => new Uint8Array(n).fill(255);

describe('uuidV7', () => {
  it('writes time, version, counter, variant and randomness where RFC 9562 has them', () => {
    // The time of the example in RFC 9562, appendix A.6: 2022-02-22 14:22:22.000 GMT-05:00.
    expect(uuidV7(zeros)(0x017f22e279b0)).toBe('017f22e2-79b0-7000-8000-000000000000');
    expect(uuidV7(ones)(0x017f22e279b0)).toBe('017f22e2-79b0-77ff-bfff-ffffffffffff');
  });

  it('pads early times', () => {
    expect(uuidV7(zeros)(1)).toBe('00000000-0001-7000-8000-000000000000');
  });

  it('asks for ten random bytes an id', () => {
    const asked: number[] = [];
    const next = uuidV7((n) => {
      asked.push(n);
      return zeros(n);
    });
    next(1);
    next(1);
    expect(asked).toEqual([10, 10]);
  });

  it.each([
    ['smallest', zeros],
    ['largest', ones],
  ])('sorts 10,000 ids of one millisecond in the order they were made, with the %s randomness', (_word, bytes) => {
    const next = uuidV7(bytes);
    const ids = Array.from({ length: 10_000 }, () => next(1_795_395_600_000));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(10_000);
  });

  it('goes on sorting when the clock is put back an hour', () => {
    const next = uuidV7(ones);
    const ids = [next(7_200_000), next(3_600_000), next(3_600_001), next(7_200_001)];
    expect([...ids].sort()).toEqual(ids);
  });

  it('borrows the next millisecond when a counter is used up', () => {
    const next = uuidV7(ones);
    const ids = Array.from({ length: 2050 }, () => next(5));
    expect(ids[2048]).toMatch(/^00000000-0005-7fff-/);
    expect(ids[2049]).toMatch(/^00000000-0006-77ff-/);
  });

  it('gives two generators different ids when their randomness differs', () => {
    expect(uuidV7(zeros)(5)).not.toBe(uuidV7(ones)(5));
  });
});
