import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import { wrongBook } from '../../domain/records/wrong-book.ts';
import { dueItems } from '../../domain/review/due-items.ts';
import type { Day } from '../../domain/shared/day.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { now } from '../../stores/now.ts';

/** An item done again takes about this long, with reading why. */
const SECONDS_PER_ITEM = 25;

interface Props {
  readonly records: readonly ZhoukeRecord[];
  readonly person: PersonId;
  /** Draws the card anew when the day turns. */
  readonly today: Day;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** How many items are due for review, and about how long that takes. */
export function ReviewCard({ records, person, locale, messages }: Props) {
  const due = dueItems(records, person, now()).length;
  const wrong = wrongBook(records, person).length;
  const minutes = Math.ceil((due * SECONDS_PER_ITEM) / 60);
  return (
    <a class="card link" href={hrefOf(locale, '/practice/')} data-review>
      <span class="small quiet">{messages.review}</span>
      <b>
        <span class="big num">{due}</span> {messages.reviewUnit}
      </b>
      <span class="caption">
        {due === 0 ? messages.noReview : fill(messages.reviewMinutes, { n: minutes })}
        {wrong > 0 && (
          <>
            <i class="sep" />
            {fill(messages.wrongs, { n: wrong })}
          </>
        )}
      </span>
    </a>
  );
}
