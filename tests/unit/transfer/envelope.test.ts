import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/transfer/crc32.ts';
import { FILE_LIMIT_BYTES, openFile, refuseBySize, sealFile } from '../../../src/transfer/envelope.ts';

const body = { people: [{ name: '何静 <b>"\u2028' }], odd: [null, -0.5, '\ud800'] };
const sealed = sealFile('zhouke-backup', 1, { app: '0.1.0' }, body);

function open(text: string) {
  return openFile('zhouke-backup', 1, text);
}

describe('crc32', () => {
  // The check values of the CRC catalogue (CRC-32/ISO-HDLC) and of zlib.
  it.each([
    ['', '00000000'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
    ['安全', '99dda64b'],
  ])('of %o is %s', (text, sum) => {
    expect(crc32(text)).toBe(sum);
  });
});

describe('openFile', () => {
  it('opens what was sealed', () => {
    expect(open(sealed)).toMatchObject({ type: 'opened', body, header: { app: '0.1.0', version: 1 } });
  });

  it('opens a file that an editor laid out anew or gave a byte-order mark', () => {
    expect(open(`\uFEFF\r\n${JSON.stringify(JSON.parse(sealed), null, 4)}`)).toMatchObject({ type: 'opened', body });
  });

  it.each(['', ' \n', '\uFEFF'])('calls %o empty', (text) => {
    expect(open(text)).toEqual({ type: 'rejected', reason: 'empty' });
  });

  it.each(['hello', '姓名,单位\n何静,危化科', '<html></html>', 'PK\u0003\u0004', '{"a":'])(
    'calls %o no JSON',
    (text) => {
      expect(open(text)).toEqual({ type: 'rejected', reason: 'not-json' });
    },
  );

  it.each(['{}', '[]', 'null', '7', '"text"', '{"format":"zhouke-draw","version":1}', '{"format":["zhouke-backup"]}'])(
    'calls %s not ours',
    (text) => {
      expect(open(text)).toEqual({ type: 'rejected', reason: 'not-ours' });
    },
  );

  it('calls every file cut off that lacks its end, wherever it was cut', () => {
    const whole = sealed.trim();
    const reasons = new Set<string>();
    for (let length = 2; length < whole.length; length += 1) {
      const result = open(whole.slice(0, length));
      reasons.add(result.type === 'rejected' ? result.reason : 'opened');
    }
    expect([...reasons]).toEqual(['cut-off']);
  });

  it('calls a file damaged whose end is there and whose middle is broken', () => {
    expect(open(sealed.replace('"people":', '"people"'))).toEqual({ type: 'rejected', reason: 'damaged' });
  });

  it('calls a file damaged in which a letter has changed', () => {
    expect(open(sealed.replace('何静', '何清'))).toEqual({ type: 'rejected', reason: 'damaged' });
  });

  it('opens a file in which a letter has changed where any checksum will do', () => {
    const changed = sealed.replace('何静', '何清');
    expect(openFile('zhouke-backup', 1, changed, 'any-checksum')).toMatchObject({ type: 'opened' });
  });

  it.each(['0', '"1"', 'null', '0.5'])('calls a file of version %s damaged', (version) => {
    expect(open(sealed.replace('"version":1', `"version":${version}`))).toEqual({
      type: 'rejected',
      reason: 'damaged',
    });
  });

  it('tells the version of a file from a later site', () => {
    expect(open(sealed.replace('"version":1', '"version":3'))).toEqual({
      type: 'rejected',
      reason: 'newer-version',
      version: 3,
      known: 1,
    });
  });

  it('calls a file without body or checksum damaged', () => {
    const { body: _body, ...bodiless } = JSON.parse(sealed);
    expect(open(JSON.stringify(bodiless))).toEqual({ type: 'rejected', reason: 'damaged' });
    const { checksum: _checksum, ...unsummed } = JSON.parse(sealed);
    expect(open(JSON.stringify(unsummed))).toEqual({ type: 'rejected', reason: 'damaged' });
  });
});

describe('refuseBySize', () => {
  it('lets 200 MB pass and refuses a byte more, with both figures', () => {
    expect(refuseBySize(FILE_LIMIT_BYTES)).toBeUndefined();
    expect(refuseBySize(209_715_201)).toEqual({
      type: 'rejected',
      reason: 'too-large',
      bytes: 209_715_201,
      limitBytes: 209_715_200,
    });
  });
});
