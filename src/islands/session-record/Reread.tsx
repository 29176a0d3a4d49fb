import type { ArticleNote } from '../../domain/citation/article-note.ts';
import type { CitationId } from '../../domain/item/item.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionRecordMessages } from '../../i18n/zh-cn/session.ts';

interface RereadProps {
  readonly ids: readonly CitationId[];
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
  readonly locale: Locale;
  readonly messages: SessionRecordMessages;
}

/** Articles to read again, each with its gist; nothing where everybody answered right. */
export function Reread({ ids, articles, locale, messages }: RereadProps) {
  const notes = ids.flatMap((id) => (Object.hasOwn(articles, id) ? (articles[id] ?? []) : []));
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="record-reread">
      <h2 id="record-reread">{messages.reread}</h2>
      <ul class="record-reread" lang="zh-CN">
        {notes.map(({ label, gist, path }) => (
          <li key={label}>
            <a href={hrefOf(locale, path)}>{label}</a>
            <span>{gist}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
