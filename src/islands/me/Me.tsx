import { useEffect } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { $me, $people } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { $today } from '../../stores/today.ts';
import { useLater } from '../controls/use-later.ts';
import { Backup } from './Backup.tsx';
import { Display } from './Display.tsx';
import { Figures } from './Figures.tsx';
import { HoursChart } from './HoursChart.tsx';
import { Papers } from './Papers.tsx';
import { Reflections } from './Reflections.tsx';
import { useLessonTitles } from './use-lesson-titles.ts';
import { Who } from './Who.tsx';
import { WrongItems } from './WrongItems.tsx';

interface Props {
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** Who uses the device, what they did, where it is kept. */
export function Me({ locale, messages }: Props) {
  const me = useLater($me);
  const people = useLater($people);
  const records = useLater($records);
  const today = useLater($today);
  const titles = useLessonTitles();
  const isReady = me !== undefined && people !== undefined && records !== undefined && today !== undefined;
  useEffect(() => {
    // The card is drawn after the browser looked for the anchor.
    if (isReady && location.hash === '#backup') document.getElementById('backup')?.scrollIntoView();
  }, [isReady]);
  if (!isReady) {
    return (
      <p class="quiet me-loading" role="status">
        {messages.loading}
      </p>
    );
  }
  // Records of the person before are on show until those of the next one are there.
  const mine = records.filter((record) => record.person === me.id);
  const facts = { records: mine, person: me.id, titles, locale, messages };
  return (
    <div class="me-page">
      <div class="me-main">
        <Who me={me} people={people} messages={messages} />
        <Figures records={mine} person={me.id} messages={messages} />
        <HoursChart records={mine} person={me.id} today={today} locale={locale} messages={messages} />
        <Papers key={me.id} {...facts} />
        <WrongItems {...facts} />
        <Reflections {...facts} />
      </div>
      <div class="me-side">
        <Backup records={mine} locale={locale} messages={messages} />
        <Display locale={locale} messages={messages} />
      </div>
    </div>
  );
}
