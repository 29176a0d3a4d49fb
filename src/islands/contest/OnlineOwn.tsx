import { useStore } from '@nanostores/preact';
import type { OnlineKind } from '../../domain/contest/contest-kinds.ts';
import { papersLeft, rankOnline } from '../../domain/contest/online.ts';
import { paperHistory } from '../../domain/records/paper-history.ts';
import { daysText, dayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { $me } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { $today } from '../../stores/today.ts';

interface OnlineOwnProps {
  readonly kind: OnlineKind;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** For whoever takes part: the days, the papers left today, the way to one, and the best so far. */
export function OnlineOwn({ kind, locale, messages }: OnlineOwnProps) {
  const { rules } = kind;
  const me = useStore($me);
  const records = useStore($records);
  const today = useStore($today);
  const papers = me === undefined || records === undefined ? [] : paperHistory(records, me.id);
  const left = papersLeft(papers, rules, today);
  const [own] = rankOnline(papers, rules);
  const isOpen = today >= rules.from && today <= rules.to;
  return (
    <section class="card contest-card" aria-labelledby="contest-own">
      <h2 id="contest-own">{messages.days}</h2>
      <p>
        <b class="num">{daysText(rules.from, rules.to, locale)}</b>
      </p>
      <p class="small quiet">{fill(messages.onlineRule, { n: rules.papersPerDay })}</p>
      <p role="status">
        {today < rules.from
          ? fill(messages.notYet, { date: dayText(rules.from, locale) })
          : today > rules.to
            ? messages.overDays
            : left > 0
              ? fill(messages.leftToday, { n: left })
              : fill(messages.noneLeft, { n: rules.papersPerDay })}
      </p>
      {isOpen && left > 0 ? (
        <p>
          <a class="btn primary" href={hrefOf(locale, `/exams/${rules.exam}/`)}>
            {messages.startPaper}
          </a>
        </p>
      ) : null}
      <p>
        {own === undefined
          ? messages.myNone
          : fill(messages.myBest, {
              points: own.best.earned,
              time: timeWords(own.best.durationMs, messages),
              n: own.papers,
            })}
      </p>
    </section>
  );
}

/** 12 分 5 秒. */
export function timeWords(ms: number, messages: ContestMessages): string {
  const seconds = Math.round(ms / 1000);
  return fill(messages.minutesSeconds, { m: Math.floor(seconds / 60), s: seconds % 60 });
}
