import type { SlideSpan } from '../../domain/slides/slide.ts';

/** Running text. */
export function SlideSpans({ spans }: { readonly spans: readonly SlideSpan[] }) {
  return <>{spans.map(({ text, isStrong }, i) => (isStrong ? <b key={`${i}:${text}`}>{text}</b> : text))}</>;
}
