import { render } from 'astro:content';
import Fuse from 'fuse.js';
import { articleLabel } from '../domain/citation/article-label.ts';
import { SEARCH_KEYS, type SearchData, type SearchDocument } from '../search/search-document.ts';
import { bulletinDocuments } from './bulletin.ts';
import { checklistViews } from './checklists.ts';
import { dutyDocuments } from './duties.ts';
import { glossary } from './glossary.ts';
import { lessonPath, lessonViews } from './lessons.ts';
import { articlePath, regulationViews } from './regulations.ts';
import { checklistPath } from './written-checklists.ts';

/** Everything that can be found, with Fuse's index over it. */
export async function searchData(): Promise<SearchData> {
  const documents = [
    ...(await lessonDocuments()),
    ...(await regulationDocuments()),
    ...(await termDocuments()),
    ...(await checklistDocuments()),
    ...(await bulletinDocuments()),
    ...(await dutyDocuments()),
  ];
  const names = (await regulationViews()).flatMap(({ id, title, short, aliases }) =>
    [title, short, ...aliases].map((name) => ({ regulation: id, name })),
  );
  return { documents, index: Fuse.createIndex([...SEARCH_KEYS], documents).toJSON(), names };
}

async function lessonDocuments(): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const { id, title, summary, handbook, sections, entry } of await lessonViews()) {
    documents.push({
      id: `lesson:${id}`,
      type: 'lesson',
      title,
      under: handbook.title,
      text: summary,
      path: lessonPath(id),
    });
    const { headings } = await render(entry);
    const anchors = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
    sections.forEach((section, i) => {
      const path = `${lessonPath(id)}#${anchors[i] ?? ''}`;
      documents.push({
        id: `section:${id}:${i}`,
        type: 'lesson',
        title: section.title,
        under: title,
        text: section.text,
        path,
      });
    });
  }
  return documents;
}

async function regulationDocuments(): Promise<SearchDocument[]> {
  return (await regulationViews()).flatMap(({ id, title, short, edition, kind, issuer, cited }) => [
    {
      id: `regulation:${id}`,
      type: 'regulation' as const,
      title,
      under: kind,
      text: `${issuer} ${edition}`,
      path: `/regulations/${id}/`,
    },
    ...cited.map(({ article, gist }) => ({
      id: `${id}:${article}`,
      type: 'article' as const,
      title: `${short}${articleLabel(article)}`,
      under: edition,
      text: gist,
      path: articlePath(id, article),
    })),
  ]);
}

async function termDocuments(): Promise<SearchDocument[]> {
  const { terms } = await glossary();
  return terms.map(({ id, term, aliases = [], english, definition }) => ({
    id: `term:${id}`,
    type: 'term' as const,
    title: [term, ...aliases].join('、'),
    under: english,
    text: definition,
    path: `/glossary/#${id}`,
  }));
}

/** One document a list and one a line; what to do about it is read on the page, and would not fit a result. */
async function checklistDocuments(): Promise<SearchDocument[]> {
  return (await checklistViews()).flatMap(({ id, title, areas, lines }) => [
    {
      id: `checklist:${id}`,
      type: 'checklist' as const,
      title: `${title}检查清单`,
      under: '',
      text: areas.map((area) => area.title).join('、'),
      path: checklistPath(id),
    },
    ...lines.map((line) => ({
      id: `line:${line.id}`,
      type: 'checklist' as const,
      title: line.look,
      under: title,
      text: line.wrong,
      path: checklistPath(id, line.id),
    })),
  ]);
}
