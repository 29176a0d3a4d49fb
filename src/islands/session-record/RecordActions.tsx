import { useState } from 'preact/hooks';
import { studyDay } from '../../domain/records/study-day.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { downloadText } from '../../stores/download.ts';
import { sessionFile, spreadsheetText } from '../../stores/session-file.ts';
import { Icon } from '../controls/Icon.tsx';
import { backIcon, exportIcon, listIcon, printIcon } from '../controls/icons.ts';
import { sheetRows } from './sheet-rows.ts';
import type { ShownMeeting } from './use-meeting.ts';

interface RecordActionsProps {
  readonly shown: ShownMeeting;
  readonly hasSigns: boolean;
  readonly onSigns: (hasSigns: boolean) => void;
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

/** What can be done with the record: print it, with or without places to sign, and save it in two forms. */
export function RecordActions({ shown, hasSigns, onSigns, locale, messages }: RecordActionsProps) {
  const { record } = messages;
  const [said, say] = useState('');
  const { held } = shown.meeting;
  const saveFile = async () => {
    const file = await sessionFile(held.session);
    if (file === undefined) return;
    downloadText(file.name, file.text);
    say(fill(record.fileSaved, { name: file.name }));
  };
  const saveSheet = () => {
    const name = `zhouke-session-${studyDay(held.startedAt)}-${held.session.slice(-4)}.csv`;
    downloadText(name, spreadsheetText(sheetRows(shown.meeting, shown.asked, messages)), 'text/csv');
    say(fill(record.sheetSaved, { name }));
  };
  return (
    <div class="record-actions no-print">
      <a class="btn" href={hrefOf(locale, '/lead/')}>
        <Icon path={backIcon} />
        {record.toDesk}
      </a>
      <button type="button" class="btn primary" onClick={() => window.print()}>
        <Icon path={printIcon} />
        {record.print}
      </button>
      <button type="button" class="btn" onClick={() => void saveFile()}>
        <Icon path={exportIcon} />
        {record.file}
      </button>
      <button type="button" class="btn" onClick={saveSheet}>
        <Icon path={listIcon} />
        {record.sheet}
      </button>
      <label class="record-tick">
        <input type="checkbox" checked={hasSigns} onChange={(event) => onSigns(event.currentTarget.checked)} />
        {record.withSigns}
      </label>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
