import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { ResultPaper } from './ResultPaper.tsx';
import { useResult } from './use-result.ts';

interface ContestResultProps {
  readonly bureau: string;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** The result of the contest the address names, or how to get it onto this device. */
export function ContestResult({ bureau, locale, messages }: ContestResultProps) {
  const record = useResult();
  if (record === undefined || record === null) {
    return (
      <>
        <h1>{messages.resultTitle}</h1>
        <p role="status">{record === undefined ? messages.loading : messages.resultUnknown}</p>
        <p>
          <a href={hrefOf(locale, '/contest/')}>{messages.back}</a>
        </p>
      </>
    );
  }
  return <ResultPaper record={record} bureau={bureau} locale={locale} messages={messages} />;
}
