import { isPerson } from '../domain/records/is-person.ts';
import type { Person } from '../domain/records/record.ts';
import { ask, type Connection, type Done } from './open-database.ts';

/** The people of this device, by id; where there are none, `fresh` becomes the first. Two tabs that ask at once agree. */
export function ensurePeople(connection: Connection, fresh: Person): Promise<Done<readonly Person[]>> {
  return connection.transact(['people'], 'readwrite', async (store) => {
    const people = (await ask<unknown[]>(store('people').getAll())).filter(isPerson);
    if (people.length > 0) return people;
    await ask(store('people').put(fresh));
    return [fresh];
  });
}
