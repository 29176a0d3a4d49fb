import type { CitationId } from '../../domain/item/item.ts';
import type { SlideSpan } from '../../domain/slides/slide.ts';
import { attributesOf, type MdxNode } from '../mdx-tree.ts';

/** The least piece of running text: never parted between two slides. */
export interface Sentence {
  readonly spans: readonly SlideSpan[];
  /** What it cites, in order. A citation behind the full stop belongs to the sentence before it. */
  readonly cites: readonly CitationId[];
}

type Token = { readonly char: string; readonly isStrong: boolean } | { readonly cite: CitationId };

/** A sentence ends at 。！？ and whatever closes behind them. */
const STOP = /[。！？]/;
const CLOSER = /[”’」』）】》)\]]/;
const ASCII = /[\x21-\x7e]/;

/**
 * Cuts running text into sentences. Of links and emphasis only the words stay; bold words stay bold. Text
 * that is nothing but citations gives one sentence without words.
 */
export function sentencesOf(nodes: readonly MdxNode[]): readonly Sentence[] {
  const done: Sentence[] = [];
  let spans: SlideSpan[] = [];
  let cites: CitationId[] = [];
  let last = '';
  let hasGap = false;
  let hasStopped = false;
  const close = () => {
    if (spans.length > 0 || cites.length > 0) done.push({ spans, cites });
    spans = [];
    cites = [];
    last = '';
    hasStopped = false;
  };
  for (const token of tokensOf(nodes, false)) {
    if ('cite' in token) {
      cites.push(token.cite);
      continue;
    }
    const { char, isStrong } = token;
    if (/\s/.test(char)) {
      hasGap = true;
      continue;
    }
    if (hasStopped && !STOP.test(char) && !CLOSER.test(char)) close();
    // A space or the end of a line beside Chinese is how the file is written, not part of the text.
    add(spans, hasGap && ASCII.test(last) && ASCII.test(char) ? ` ${char}` : char, isStrong);
    last = char;
    hasGap = false;
    hasStopped ||= STOP.test(char);
  }
  close();
  return done;
}

/** Running text as one piece, however many sentences it has. */
export const pieceOf = (nodes: readonly MdxNode[]): Sentence => joined(sentencesOf(nodes));

/** Sentences one after the other. */
export function joined(sentences: readonly Sentence[]): Sentence {
  const spans: SlideSpan[] = [];
  for (const { text, isStrong } of sentences.flatMap((sentence) => sentence.spans)) add(spans, text, isStrong === true);
  return { spans, cites: [...new Set(sentences.flatMap(({ cites }) => cites))] };
}

/** The words alone. */
export const wordsOf = (spans: readonly SlideSpan[]): string => spans.map(({ text }) => text).join('');

function* tokensOf(nodes: readonly MdxNode[], isStrong: boolean): Generator<Token> {
  for (const node of nodes) {
    const { law, article } = attributesOf(node);
    if (node.name === 'Cite') yield { cite: `${law}:${article}` };
    else if (node.type === 'break') yield { char: '\n', isStrong };
    else if (node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')) {
      for (const char of node.value) yield { char, isStrong };
    } else yield* tokensOf(node.children ?? [], isStrong || node.type === 'strong');
  }
}

function add(spans: SlideSpan[], text: string, isStrong: boolean): void {
  const last = spans.at(-1);
  if (last && (last.isStrong ?? false) === isStrong) spans[spans.length - 1] = { ...last, text: last.text + text };
  else spans.push(isStrong ? { text, isStrong } : { text });
}
