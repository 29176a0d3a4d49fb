import { useStore } from '@nanostores/preact';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExamMessages } from '../../i18n/zh-cn/exam.ts';
import { $me } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon, crossIcon } from '../controls/icons.ts';
import { dateText } from './date-text.ts';
import { placeHash } from './exam-place.ts';
import { examResults } from './exam-results.ts';

const SHOWN = 3;

interface Props {
  readonly blueprint: string;
  /** The level of its heading where it stands. */
  readonly heading: 'h2' | 'h3';
  readonly messages: Pick<ExamMessages, 'lastTitle' | 'lastNone' | 'lastScore' | 'lastOpen' | 'passed' | 'failed'>;
  readonly locale: Locale;
}

/** The person's last results of an exam, each a link to itself. */
export function LastResults({ blueprint, heading: Heading, messages, locale }: Props) {
  const me = useStore($me);
  const records = useStore($records);
  const results = me && records ? examResults(records, me.id, blueprint).slice(0, SHOWN) : [];
  return (
    <div class="exam-last">
      <Heading>{messages.lastTitle}</Heading>
      {results.length === 0 && <p class="caption">{messages.lastNone}</p>}
      <ul>
        {results.map(({ id, attempt, at, earned, possible, passed }) => (
          <li key={id}>
            <a
              href={`${hrefOf(locale, `/exams/${blueprint}/`)}${placeHash({ type: 'result', attempt })}`}
              aria-label={fill(messages.lastOpen, { date: dateText(at, locale) })}
            >
              <span class="num">{dateText(at, locale)}</span>
              <b class="num">{fill(messages.lastScore, { earned, possible })}</b>
              <span class={passed ? 'tag safe' : 'tag stop'}>
                <Icon path={passed ? checkIcon : crossIcon} />
                {passed ? messages.passed : messages.failed}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
