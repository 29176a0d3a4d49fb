import { describe, expect, it } from 'vitest';
import { drawFile, readDrawFile } from '../../../src/transfer/draw-file.ts';
import { makeBackup } from '../../../src/transfer/make-backup.ts';
import { backupSource, drawRecord } from '../../builders/backup.ts';
import { honestDraw } from '../../builders/draw-builder.ts';

describe('a draw file', () => {
  it('gives back the draw that was put in', () => {
    for (const record of [drawRecord(), honestDraw({ rule: 'weighted' })]) {
      expect(readDrawFile(drawFile(record))).toEqual({ type: 'readable', record });
    }
  });

  it('opens after somebody changed the seed, so that the check can tell', () => {
    const changed = drawFile(drawRecord()).replace('c41d', 'c41e');
    expect(readDrawFile(changed)).toMatchObject({ type: 'readable', record: { seed: 'c41e' } });
  });

  it.each([
    ['', 'empty'],
    ['何静', 'not-json'],
    [makeBackup(backupSource()), 'not-ours'],
    [drawFile(drawRecord()).slice(0, 200), 'cut-off'],
    [drawFile(drawRecord()).replace('"count":1', '"count":"one"'), 'damaged'],
    [drawFile(drawRecord()).replace('"version":1', '"version":3'), 'newer-version'],
  ])('is refused %#: rejected as %s', (text, reason) => {
    expect(readDrawFile(text)).toMatchObject({ type: 'rejected', reason });
  });
});
