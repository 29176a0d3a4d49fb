import type { WalkArticle } from '../../domain/walk-round/walk.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';

interface ArticlesProps {
  readonly articles: readonly WalkArticle[];
  readonly locale: Locale;
  readonly messages: WalkRoundMessages;
}

/** The articles a line stands on; they open beside the walk, which stays where it is. */
export function Articles({ articles, locale, messages }: ArticlesProps) {
  return (
    <p class="walk-articles">
      <span class="walk-word">{messages.basis}</span>
      {articles.map(({ label, path }) => (
        <a key={label} class="cite" lang="zh-CN" href={hrefOf(locale, path)} target="_blank" rel="noopener">
          {label}
        </a>
      ))}
    </p>
  );
}
