import { useEffect, useState } from 'preact/hooks';
import { needsBackup } from '../../domain/records/needs-backup.ts';
import type { ZhoukeRecord } from '../../domain/records/record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { exportBackup, loadLastBackupAt, noteBackup } from '../../stores/backup.ts';
import { downloadText } from '../../stores/download.ts';
import { now } from '../../stores/now.ts';
import { loadAllRecords } from '../../stores/record-log.ts';
import { Icon } from '../controls/Icon.tsx';
import { exportIcon } from '../controls/icons.ts';
import { Import } from './Import.tsx';
import { Quarantine } from './Quarantine.tsx';

interface Props {
  /** Changes when something was recorded; the backup holds everybody's. */
  readonly records: readonly ZhoukeRecord[];
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** Where the records are kept, when they were last saved to a file, and the way out and in. */
export function Backup({ records, locale, messages }: Props) {
  const [kept, setKept] = useState<{ readonly lastAt: number | undefined; readonly unsaved: number } | undefined>(
    undefined,
  );
  const [said, say] = useState('');
  const [imports, countImport] = useState(0);
  const look = async () => {
    const [lastAt, all] = await Promise.all([loadLastBackupAt(), loadAllRecords()]);
    setKept({ lastAt, unsaved: needsBackup(all, lastAt, now()).unsaved });
  };
  useEffect(() => void look(), [records, imports]);
  const save = async () => {
    const made = await exportBackup();
    downloadText(made.name, made.text);
    say(fill(made.complete ? messages.exported : messages.exportedPart, { name: made.name }));
    // A file without what the database holds is no backup of it.
    if (made.complete) await noteBackup();
    await look();
  };
  return (
    <section class="card backup" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{messages.backup}</h2>
      <p class="small quiet">{messages.backupText}</p>
      {kept && (
        <p class="small" data-last-backup>
          {kept.lastAt === undefined
            ? fill(messages.neverBackup, { n: kept.unsaved })
            : fill(messages.lastBackup, { day: fullDayText(studyDay(kept.lastAt), locale), n: kept.unsaved })}
        </p>
      )}
      <button type="button" class="btn wide" onClick={save}>
        <Icon path={exportIcon} />
        {messages.export}
      </button>
      <p class="small" role="status">
        {said}
      </p>
      <p class="caption">{messages.weChat}</p>
      <Import onTaken={() => countImport(imports + 1)} locale={locale} messages={messages} />
      <Quarantine news={imports} messages={messages} />
    </section>
  );
}
