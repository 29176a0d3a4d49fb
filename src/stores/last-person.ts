import { persistentAtom } from '@nanostores/persistent';
import { LAST_PERSON_KEY } from './me.ts';

/** The id of the person who used this device last; empty before anybody was chosen. */
export const $lastPerson = persistentAtom<string>(LAST_PERSON_KEY, '');
