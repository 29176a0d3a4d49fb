import { useRef } from 'preact/hooks';
import type { ArticleNote } from '../../domain/citation/article-note.ts';
import { fill } from '../../i18n/fill.ts';
import type { SlidesMessages } from '../../i18n/zh-cn/slides.ts';
import { splitLabel } from './split-label.ts';
import { useFit } from './use-fit.ts';

interface SlideArticlesProps {
  readonly notes: readonly ArticleNote[];
  /** Changes with what is shown. */
  readonly fitKey: string;
  readonly messages: SlidesMessages;
}

/** How many articles are shown with what they say; the others by name. */
const MOST_SHOWN = 3;

/** Over the lower part of a slide, on demand: the articles it stands on, in our own words. */
export function SlideArticles({ notes, fitKey, messages }: SlideArticlesProps) {
  const panel = useRef<HTMLElement>(null);
  useFit(panel, fitKey);
  const others = notes.slice(MOST_SHOWN).map(({ label }) => label);
  return (
    <section class="slide-articles" ref={panel} aria-label={messages.articles} lang="zh-CN">
      {notes.length === 0 ? <p>{messages.articlesNone}</p> : null}
      {notes.slice(0, MOST_SHOWN).map(({ label, gist, edition, effective }) => {
        const [law, article] = splitLabel(label);
        return (
          <div key={label}>
            <h2>
              {article}
              <small>{law}</small>
            </h2>
            <p>
              {gist}
              <small>{fill(messages.articleFacts, { edition, date: effective })}</small>
            </p>
          </div>
        );
      })}
      {others.length === 0 ? null : (
        <p class="slide-others">{fill(messages.moreArticles, { list: others.join(messages.joined) })}</p>
      )}
    </section>
  );
}
