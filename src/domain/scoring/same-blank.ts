import { canonicalBlank } from './canonical-blank.ts';

/** No accepted wording comes near; a longer text is not worth the work. */
const LONGEST_GIVEN = 200;
/** How far into the text behind a blank a person may have written on. */
const LONGEST_TAIL = 8;

/**
 * True when what was given is one of the accepted wordings, compared as {@link canonicalBlank} spells them.
 * `after` is the stem's text behind the blank: whoever writes 30日 where the stem goes on 日内 has repeated
 * the unit, not made a mistake. An empty text is never accepted.
 */
export function isAcceptedBlank(given: string, accepted: readonly string[], after = ''): boolean {
  if (given.length > LONGEST_GIVEN) return false;
  const written = canonicalBlank(given);
  if (written === '') return false;
  if (accepted.some((wording) => canonicalBlank(wording) === written)) return true;
  const raw = given.normalize('NFKC').trim();
  const behind = after.normalize('NFKC').slice(0, LONGEST_TAIL);
  return [...behind].some((_, at) => {
    const tail = behind.slice(0, at + 1);
    // Only a unit that was written counts: 20000 is not right in ____万元 because 2万 is 20000.
    const isRepeated = raw.endsWith(tail) || (canonicalBlank(tail) !== '' && written.endsWith(canonicalBlank(tail)));
    return isRepeated && accepted.some((wording) => canonicalBlank(wording + tail) === written);
  });
}
