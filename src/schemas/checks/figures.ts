import type { Content } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { readDrawing } from '../figures/read-drawing.ts';
import { drawingFaults } from './drawings.ts';
import { citationCheck } from './known-articles.ts';

/** Checks figures: drawing and text there and saying the same, citations that stand, a lesson that shows it. */
export function figureFaults(content: Content): Fault[] {
  return [...content.drawings.flatMap(drawingFaults), ...textFaults(content), ...loneDrawings(content)];
}

function textFaults(content: Content): Fault[] {
  const cites = citationCheck(content);
  const drawings = new Map(content.drawings.map((drawing) => [drawing.id, drawing]));
  const shownIn = new Set(
    content.lessons.flatMap(({ value }) =>
      value.body.components.flatMap(({ name, attributes }) => (name === 'Figure' ? [attributes['id']] : [])),
    ),
  );
  const lessonsRead = content.lessons.every(({ value }) => !value.body.broken) && !hasUnread(content, 'lessons');
  return content.figures.flatMap(({ file, id, value }): Fault[] => {
    const drawing = drawings.get(id);
    const said = [value.title, value.alt, ...value.text].join('\n');
    return [
      ...(drawing ? [] : [{ file, path: '', problem: '只有文字，没有图', fix: `画 content/figures/${id}.svg` }]),
      ...(shownIn.has(id) || !lessonsRead
        ? []
        : [{ file, path: '', problem: '没有一课用这幅图', fix: `在要用的课里写 <Figure id="${id}" />，或者删去` }]),
      ...value.cites.flatMap((citation, i): Fault[] => {
        const found = cites(citation);
        return found ? [{ file, path: `cites[${i}]`, ...found }] : [];
      }),
      ...unsaid(drawing?.text ?? '', said).map((words) => ({
        file,
        path: 'text',
        problem: `图里写着${shown(words)}，文字里没有这个数`,
        fix: '图和文字说的要一样：改图，或者在 text 里补上',
      })),
    ];
  });
}

function loneDrawings({ drawings, figures, unread }: Content): Fault[] {
  return drawings
    .filter(({ id }) => !figures.some((figure) => figure.id === id) && !unread.has(`content/figures/${id}.yaml`))
    .map(({ file, id }) => ({
      file,
      path: '',
      problem: '只有图，没有文字，看不见图的人读不到',
      fix: `建 content/figures/${id}.yaml，写 title、alt、text、cites、reviewed`,
    }));
}

/** Lines of a drawing with a number that its text does not have; the number of a step stands alone and is none. */
function unsaid(drawing: string, said: string): readonly string[] {
  const read = readDrawing(drawing);
  if (read.type === 'broken') return [];
  const numbers = new Set(said.match(/\d+/g));
  return read.elements
    .filter(({ name, words }) => name === 'text' && !/^\d+$/.test(words))
    .map(({ words }) => words)
    .filter((words) => (words.match(/\d+/g) ?? []).some((number) => !numbers.has(number)));
}

const hasUnread = ({ unread }: Content, folder: string): boolean =>
  [...unread].some((file) => file.startsWith(`content/${folder}/`));
