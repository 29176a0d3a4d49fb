import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { $me } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { $today } from '../../stores/today.ts';
import { useLater } from '../controls/use-later.ts';
import { useHomeData } from './use-home-data.ts';
import { Week } from './Week.tsx';

interface Props {
  readonly locale: Locale;
  readonly messages: HomeMessages;
  /** How many items a quiz draws. */
  readonly quizItems: number;
}

/** 本周: the week it is, by Beijing days, with what the person did in it. */
export function Home({ locale, messages, quizItems }: Props) {
  const { state, look } = useHomeData();
  const today = useLater($today);
  const me = useLater($me);
  const records = useLater($records);
  if (state.type === 'failed') {
    return (
      <div class="home-failed card" role="alert">
        <h1>{messages.title}</h1>
        <p>{messages.failed}</p>
        <button type="button" class="btn" onClick={look}>
          {messages.retry}
        </button>
      </div>
    );
  }
  if (state.type === 'loading' || today === undefined || me === undefined || records === undefined) {
    return (
      <div class="home-loading" data-loading>
        <h1>{messages.title}</h1>
        <p class="quiet" role="status">
          {messages.loading}
        </p>
      </div>
    );
  }
  return <Week {...{ data: state.value, today, me, records, locale, messages, quizItems }} />;
}
