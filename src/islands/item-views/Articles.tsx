import type { CitationId } from '../../domain/item/item.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ArticleMap } from './article-map.ts';

interface Props {
  readonly cites: readonly CitationId[];
  readonly articles: ArticleMap;
  readonly locale: Locale;
}

/** The articles an answer stands on: name, what the article says in one line, its edition, a link to it. */
export function Articles({ cites, articles, locale }: Props) {
  return (
    <ul class="articles" lang="zh-CN">
      {cites.map((cite) => {
        const article = articles[cite];
        return (
          article && (
            <li key={cite}>
              <a class="cite" href={hrefOf(locale, article.path)}>
                {article.label}
              </a>
              {article.gist}
              <span class="caption nowrap">{article.edition}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
