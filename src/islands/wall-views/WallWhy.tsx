import type { ArticleNote } from '../../domain/citation/article-note.ts';
import type { CitationId } from '../../domain/item/item.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { splitLabel } from './split-label.ts';

interface WallWhyProps {
  readonly rationale: string;
  readonly cites: readonly CitationId[];
  readonly articles: Readonly<Record<CitationId, ArticleNote>>;
  readonly messages: DrawMessages;
}

/** How many articles are shown with what they say; the others by name. */
const MOST_SHOWN = 2;

/** Under the answer: why it is right, and the articles it stands on in our own words. */
export function WallWhy({ rationale, cites, articles, messages }: WallWhyProps) {
  const notes = cites.flatMap((cite) => articles[cite] ?? []);
  const others = notes.slice(MOST_SHOWN).map(({ label }) => label);
  return (
    <section class="draw-why" lang="zh-CN">
      <p class="draw-rationale">
        <b>{messages.rationale}</b>
        {rationale}
      </p>
      {notes.slice(0, MOST_SHOWN).map((note) => {
        const [law, article] = splitLabel(note.label);
        return (
          <div class="wall-article" key={note.label}>
            <h2>{article}</h2>
            <div>
              <p>{note.gist}</p>
              <small>{fill(messages.articleFacts, { law, edition: note.edition, date: note.effective })}</small>
            </div>
          </div>
        );
      })}
      {others.length === 0 ? null : (
        <p class="draw-others">{fill(messages.moreArticles, { list: others.join(messages.joined) })}</p>
      )}
    </section>
  );
}
