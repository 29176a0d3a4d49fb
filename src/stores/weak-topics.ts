import { type WeakTopic, weakTopicsOf } from '../domain/session/weak-topics.ts';
import { bank } from './bank.ts';
import { loadAllRecords } from './record-log.ts';

/** The topics this office is weak in, as this device's log tells; none where the bank cannot be read. */
export async function loadWeakTopics(): Promise<readonly WeakTopic[]> {
  const [records, index] = await Promise.all([loadAllRecords(), bank()]);
  return index.type === 'loaded' ? weakTopicsOf(records, index.value) : [];
}
