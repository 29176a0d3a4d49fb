import fc from 'fast-check';
import type { CitationId, ItemId } from '../../src/domain/item/item.ts';

/** A section as an author may write it, with what must come of it. */
export interface WrittenSection {
  readonly mdx: string;
  readonly title: string;
  /** Its words in order, without white space. */
  readonly words: string;
  /** What must not be parted: sentences, entries, rows. */
  readonly pieces: readonly { readonly words: string; readonly cite?: CitationId }[];
  readonly checks: readonly ItemId[];
  readonly notes: readonly string[];
}

type Block = Omit<WrittenSection, 'title' | 'notes'>;

/** Lengths decide all: every piece gets words of its own, so that a piece can be found on its slide. */
const length = fc.integer({ min: 1, max: 110 });
const piece = fc.record({ length, isStrong: fc.boolean(), isCited: fc.boolean(), isWrapped: fc.boolean() });
type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never;

const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), pieces: fc.array(piece, { minLength: 1, maxLength: 6 }) }),
  fc.record({
    type: fc.constant('list' as const),
    pieces: fc.array(piece, { minLength: 1, maxLength: 7 }),
    isSteps: fc.boolean(),
  }),
  fc.record({ type: fc.constant('table' as const), pieces: fc.array(piece, { minLength: 1, maxLength: 7 }) }),
  fc.record({ type: fc.constant('aside' as const), pieces: fc.array(piece, { minLength: 1, maxLength: 5 }) }),
  fc.record({ type: fc.constant('check' as const), pieces: fc.constant<Piece[]>([]) }),
);
type BlockPlan = typeof block extends fc.Arbitrary<infer T> ? T : never;

/** Lessons of one to four sections. */
export const writtenLessons = fc
  .array(fc.array(block, { maxLength: 7 }), { minLength: 1, maxLength: 4 })
  .map((plans): readonly WrittenSection[] => {
    let count = 0;
    const next = (mark: string) => {
      count += 1;
      return `${mark}${count}号`;
    };
    return plans.map((blocks) => {
      const written = blocks.map((plan) => writeBlock(plan, next));
      const title = next('节');
      const note = next('讲');
      const mdx = [`## ${title}`, ...written.map((one) => one.mdx), `<Notes>\n\n${note}\n\n</Notes>`].join('\n\n');
      return {
        mdx,
        title,
        words: written.map(({ words }) => words).join(''),
        pieces: written.flatMap(({ pieces }) => pieces),
        checks: written.flatMap(({ checks }) => checks),
        notes: [note],
      };
    });
  });

function writeBlock(plan: BlockPlan, next: (mark: string) => string): Block {
  if (plan.type === 'check') {
    const item = `q-${next('').replace(/\D/g, '')}`;
    return { mdx: `<Check item="${item}" />`, words: '', pieces: [], checks: [item] };
  }
  const pieces = plan.pieces.map((one) => writePiece(one, next));
  const words = pieces.map((one) => one.words).join('');
  const plain = { words, pieces, checks: [] };
  const lines = pieces.map(({ mdx }) => mdx);
  if (plan.type === 'paragraph') return { ...plain, mdx: lines.join('') };
  if (plan.type === 'list') {
    if (!plan.isSteps) return { ...plain, mdx: lines.map((line) => `- ${line}`).join('\n') };
    return { ...plain, mdx: `<Steps>\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n\n</Steps>` };
  }
  const title = next('题');
  if (plan.type === 'aside') {
    const mdx = `<Aside kind="key" title="${title}">\n\n${lines.join('')}\n\n</Aside>`;
    return { ...plain, words: title + words, mdx };
  }
  const rows = lines.map((line, i) => `| ${i + 1} | ${line.replaceAll('\n', '')} |`);
  return {
    ...plain,
    mdx: [`| 序 | ${title} |`, '| --- | --- |', ...rows].join('\n'),
    words: `序${title}${pieces.map((one, i) => `${i + 1}${one.words}`).join('')}`,
  };
}

function writePiece({ length: size, isStrong, isCited, isWrapped }: Piece, next: (mark: string) => string) {
  const name = next('句');
  const body = '字'.repeat(size);
  const words = `${name}${body}。`;
  const cite = isCited ? `law:${name.replace(/\D/g, '')}` : undefined;
  const mark = cite === undefined ? '' : `<Cite law="law" article="${cite.slice(4)}" />`;
  const written = `${isStrong ? `**${name}**` : name}${isWrapped ? '\n' : ''}${body}。${mark}`;
  return { mdx: written, words, ...(cite === undefined ? {} : { cite }) };
}
