import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { type TermUse, termFinder } from '../domain/glossary/find-terms.ts';
import { lessonsByTerm } from '../domain/glossary/lessons-by-term.ts';
import { termLinks } from '../domain/glossary/term-links.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { bodyOf, parseYamlSource } from '../schemas/parse-source.ts';
import { PLACES } from '../schemas/places.ts';
import { namesOf, regulationSchema } from '../schemas/regulation.ts';
import { runningText, runningTextsOf } from '../schemas/running-text.ts';
import { contentPaths, readSource, readSources } from '../schemas/source.ts';

type MarkdownPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** A node as the page's reader has it: as far as terms look at it. */
interface PageNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: PageNode[];
}

/** How many links to terms a lesson has at most: its page has room for so many within its budget of bytes. */
export const MOST_A_LESSON = 12;

/**
 * Puts a `Term` around words of the glossary where a lesson uses them first. `content/` is read once: while
 * authors write (`npm run dev`), a changed glossary shows after a restart.
 */
export function termLinksPlugin(root: URL): MarkdownPlugin {
  const folder = fileURLToPath(root);
  let linksIn: LinksIn | undefined;
  return ({ fileURL }) => {
    const path = fileURL && relative(folder, fileURLToPath(fileURL)).replaceAll('\\', '/');
    if (!path?.startsWith('content/lessons/')) return null;
    linksIn ??= linksOf(folder);
    const find = linksIn;
    return {
      name: 'zhouke:term-links',
      before(tree, page) {
        const nodes = runningText<PageNode>(tree);
        const links = find(nodes.map(({ value = '' }) => value));
        for (const [i, node] of nodes.entries()) {
          const uses = links[i] ?? [];
          if (uses.length > 0) page.replaceNode(node, withTerms(node.value ?? '', uses));
        }
      },
    };
  };
}

type LinksIn = (texts: readonly string[]) => readonly (readonly TermUse[])[];

function linksOf(folder: string): LinksIn {
  const paths = contentPaths(folder);
  const source = readSource(folder, 'glossary.yaml');
  const glossary = source && parseYamlSource(source, glossarySchema);
  if (glossary?.type !== 'entry') return () => [];
  const names = readSources(folder, paths, PLACES.regulations).flatMap((regulation) => {
    const read = parseYamlSource(regulation, regulationSchema);
    return read.type === 'entry' ? namesOf(read.value) : [];
  });
  const find = termFinder(glossary.value.terms, names);
  const users = lessonsByTerm(
    readSources(folder, paths, PLACES.lessons).map((lesson) => ({
      lesson: lesson.id,
      texts: runningTextsOf(bodyOf(lesson)),
    })),
    find,
  );
  return (texts) => termLinks(texts, find, (id) => users.get(id)?.length ?? 0, MOST_A_LESSON);
}

function withTerms(text: string, uses: readonly TermUse[]) {
  const pieces = uses.flatMap(({ id, start, end }, i) => [
    words(text.slice(uses[i - 1]?.end ?? 0, start)),
    {
      type: 'mdxJsxTextElement' as const,
      name: 'Term',
      attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }],
      children: [words(text.slice(start, end))],
    },
  ]);
  return [...pieces, words(text.slice(uses.at(-1)?.end ?? 0))];
}

const words = (value: string) => ({ type: 'text' as const, value });
