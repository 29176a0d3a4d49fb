import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import { wrongBook } from '../../domain/records/wrong-book.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';

interface Props {
  readonly records: readonly ZhoukeRecord[];
  readonly person: PersonId;
  readonly titles: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** How many items of each lesson are in the wrong-book, most first, and the way to practise them. */
export function WrongItems({ records, person, titles, locale, messages }: Props) {
  const counts = new Map<string, number>();
  for (const { lesson } of wrongBook(records, person)) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <section class="panel part" aria-labelledby="wrongs">
      <h2 id="wrongs">{messages.wrongTitle}</h2>
      {rows.length === 0 ? (
        <p class="quiet small">{messages.wrongNone}</p>
      ) : (
        <>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{messages.columnLesson}</th>
                <th scope="col" class="n">
                  {messages.columnWrong}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([lesson, count]) => (
                <tr key={lesson}>
                  <td>
                    <a href={hrefOf(locale, `/lessons/${lesson}/`)} lang="zh-CN">
                      {titles.get(lesson) ?? lesson}
                    </a>
                  </td>
                  <td class="n num">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <a class="btn" href={hrefOf(locale, '/practice/')}>
            {messages.toPractice}
          </a>
        </>
      )}
    </section>
  );
}
