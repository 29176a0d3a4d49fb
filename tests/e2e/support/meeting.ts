import { makeBackup } from '../../../src/transfer/make-backup.ts';
import { ENDED, heldRecords, judgedDraw, ledSession } from '../../builders/session.ts';

/** The id of the meeting in {@link meetingFile}. */
export const MEETING = ledSession().id;

/** Items of the bank, so that the record can name what was asked. */
const ASKED = ['stg-dispatch-01', 'stg-coal-02', 'stg-intern-03'];

/** A file of one meeting, as 存成文件 makes it. */
export function meetingFile(items: readonly string[] = ASKED): string {
  const draw = judgedDraw();
  const renamed = new Map(draw.items.map(({ item }, i) => [item, items[i] ?? item]));
  const records = heldRecords().map((record) =>
    record.type === 'oral-answer' ? { ...record, item: renamed.get(record.item) ?? record.item } : record,
  );
  const drawn = {
    ...draw,
    items: draw.items.map(({ item, revision }) => ({ item: renamed.get(item) ?? item, revision })),
  };
  return makeBackup({
    people: [],
    records,
    queued: [],
    rosters: [],
    draws: [drawn],
    quarantine: [],
    device: 'd-room',
    now: ENDED,
    appVersion: '0',
  });
}
