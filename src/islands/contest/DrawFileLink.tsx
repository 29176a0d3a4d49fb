import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import { clockText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { downloadText } from '../../stores/download.ts';
import { drawFileText } from '../../stores/draw-file.ts';

interface DrawFileLinkProps {
  readonly record: DrawRecord;
  readonly locale: Locale;
  readonly messages: ContestMessages;
}

/** Who was drawn, and the file by which anybody can draw again. */
export function DrawFileLink({ record, locale, messages }: DrawFileLinkProps) {
  const names = new Map(record.roster.map(({ id, name }) => [id, name]));
  const drawn = record.result.map((id) => names.get(id) ?? id).join(messages.joined);
  const file = fill(messages.drawFileName, { date: studyDay(record.at), id: record.id.slice(-4) });
  return (
    <div class="contest-draw-line">
      <p lang="zh-CN">
        {fill(messages.resultDraw, { time: clockText(record.at, locale), n: record.result.length, names: drawn })}
      </p>
      <p class="contest-row no-print">
        <button type="button" class="btn small" onClick={() => downloadText(file, drawFileText(record))}>
          {messages.checkDraw}
        </button>
        <a href={hrefOf(locale, '/draw/check/')}>{messages.toCheck}</a>
        <span class="small quiet">{messages.checkDrawHint}</span>
      </p>
    </div>
  );
}
