import type { RecordId, ZhoukeRecord } from '../records/record.ts';

/**
 * Everything the log holds of one meeting, as its file takes it along: that it was held, who was there, its
 * draws and answers, and what took any of these back. Nothing of a meeting the log does not know.
 */
export function recordsOfMeeting(records: readonly ZhoukeRecord[], session: string): readonly ZhoukeRecord[] {
  const draws = new Set(
    records.flatMap((record) => (record.type === 'session-held' && record.session === session ? record.draws : [])),
  );
  const own = records.filter((record) => {
    if (record.type === 'session-held' || record.type === 'attended') return record.session === session;
    return (record.type === 'drawn' || record.type === 'oral-answer') && draws.has(record.draw);
  });
  return [...own, ...takenBack(records, new Set(own.map(({ id }) => id)))];
}

/** What took these records back, and what took that back in turn. */
function takenBack(records: readonly ZhoukeRecord[], targets: ReadonlySet<RecordId>): readonly ZhoukeRecord[] {
  const voids = records.filter(
    (record) => record.type === 'void' && targets.has(record.target) && !targets.has(record.id),
  );
  if (voids.length === 0) return [];
  return [...voids, ...takenBack(records, new Set([...targets, ...voids.map(({ id }) => id)]))];
}
