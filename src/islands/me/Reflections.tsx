import type { PersonId, ReflectionRecord, ZhoukeRecord } from '../../domain/records/record.ts';
import { standingOf } from '../../domain/records/standing-of.ts';
import { studyDay } from '../../domain/records/study-day.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';

interface Props {
  readonly records: readonly ZhoukeRecord[];
  readonly person: PersonId;
  readonly titles: ReadonlyMap<string, string>;
  readonly messages: MeMessages;
}

/** What the person wrote after lessons, newest first. */
export function Reflections({ records, person, titles, messages }: Props) {
  const written = standingOf(records, person)
    .filter((record): record is ReflectionRecord => record.type === 'reflection')
    .reverse();
  return (
    <section class="panel part" aria-labelledby="reflections">
      <h2 id="reflections">{messages.reflections}</h2>
      {written.length === 0 && <p class="quiet small">{messages.reflectionsNone}</p>}
      <ul class="written">
        {written.map((record) => (
          <li key={record.id}>
            <p class="caption">
              <span class="num">{studyDay(record.at)}</span>
              <i class="sep" />
              <span lang="zh-CN">{titles.get(record.lesson) ?? record.lesson}</span>
            </p>
            <p class="written-text">{record.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
