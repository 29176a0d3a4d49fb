const HEX = 16;

/**
 * Makes a generator of UUIDv7 ids (RFC 9562, §5.7 with a counter as in §6.2 method 1): 48 bits of time, a
 * 12-bit counter, 62 random bits. Ids of one generator always sort in the order they were made, also
 * within a millisecond and when the clock was set back; the counter starts low enough that some
 * 2,000 ids fit in a millisecond before the next one is borrowed.
 *
 * @param randomBytes returns `n` random bytes.
 */
export function uuidV7(randomBytes: (n: number) => Uint8Array): (nowMs: number) => string {
  let lastMs = -1;
  let counter = 0;
  return (nowMs) => {
    const random = Array.from(randomBytes(10));
    const [high = 0, low = 0, variant = 0, ...rest] = random;
    counter += 1;
    if (nowMs > lastMs || counter > 0xfff) {
      lastMs = Math.max(nowMs, lastMs + 1);
      counter = (high & 7) * 256 + low;
    }
    const time = lastMs.toString(HEX).padStart(12, '0');
    const tail = [(variant & 0x3f) | 0x80, ...rest].map((byte) => byte.toString(HEX).padStart(2, '0')).join('');
    const middle = counter.toString(HEX).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
