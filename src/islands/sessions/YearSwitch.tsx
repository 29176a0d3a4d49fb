import { fill } from '../../i18n/fill.ts';
import type { SessionsMessages } from '../../i18n/zh-cn/sessions.ts';

interface Props {
  readonly years: readonly number[];
  /** Absent while all years show. */
  readonly shown: number | undefined;
  readonly onChoose: (year: number) => void;
  readonly messages: SessionsMessages;
}

/** Which year shows. Without script all do, and these lead to each. */
export function YearSwitch({ years, shown, onChoose, messages }: Props) {
  return (
    <nav class="tabs year-switch" aria-label={messages.years}>
      {years.map((year) => (
        <a
          key={year}
          href={`#y${year}`}
          aria-current={shown === year ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onChoose(year);
          }}
        >
          {fill(messages.year, { n: year })}
        </a>
      ))}
    </nav>
  );
}
