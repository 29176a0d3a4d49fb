import { useEffect, useState } from 'preact/hooks';
import { needsBackup } from '../../domain/records/needs-backup.ts';
import type { Person, ZhoukeRecord } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import { loadLastBackupAt } from '../../stores/backup.ts';
import { now } from '../../stores/now.ts';
import { Icon } from '../controls/Icon.tsx';
import { bookIcon, exportIcon, meIcon } from '../controls/icons.ts';

interface Props {
  readonly me: Person;
  readonly records: readonly ZhoukeRecord[];
  /** Lessons of the last four weeks that are not finished. */
  readonly missed: number;
  readonly locale: Locale;
  readonly messages: HomeMessages;
}

/** What else asks for a moment: records without a backup, lessons left behind, a person without a name. */
export function HomeLines({ me, records, missed, locale, messages }: Props) {
  const [backup, setBackup] = useState({ needed: false, unsaved: 0 });
  useEffect(() => {
    let isShown = true;
    void loadLastBackupAt().then((at) => isShown && setBackup(needsBackup(records, at, now())));
    return () => {
      isShown = false;
    };
  }, [records]);
  const lines = [
    backup.needed && {
      icon: exportIcon,
      text: fill(messages.backup, { n: backup.unsaved }),
      press: messages.backupDo,
      to: '/me/#backup',
    },
    // Somebody who has only just come is not told what they missed before.
    records.length > 0 &&
      missed > 0 && {
        icon: bookIcon,
        text: fill(messages.missed, { n: missed }),
        press: messages.missedDo,
        to: '/sessions/',
      },
    me.name === '' && { icon: meIcon, text: messages.unnamed, press: messages.unnamedDo, to: '/me/' },
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {lines.map(({ icon, text, press, to }) => (
        <li key={to}>
          <a href={hrefOf(locale, to)}>
            <Icon path={icon} />
            <span>{text}</span>
            <em>{press}</em>
          </a>
        </li>
      ))}
    </ul>
  );
}
