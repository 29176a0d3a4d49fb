import { Fragment } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { SlidesMessages } from '../../i18n/zh-cn/slides.ts';
import { basisParts } from './basis-parts.ts';

interface SlideBasisProps {
  /** As 安全生产法第二十八条. */
  readonly labels: readonly string[];
  readonly messages: SlidesMessages;
}

/** In the slide's foot: what its text stands on, by name. */
export function SlideBasis({ labels, messages }: SlideBasisProps) {
  if (labels.length === 0) return null;
  const parts = basisParts(labels);
  const isAll = parts.flatMap(({ articles }) => articles).length === labels.length;
  return (
    <>
      {messages.basis}
      {'\u3000'}
      {parts.map(({ law, articles }, i) => (
        <Fragment key={law}>
          {i > 0 ? messages.lawsJoined : null}
          <b>{law}</b> {articles.join(messages.joined)}
        </Fragment>
      ))}
      {isAll ? null : fill(messages.basisMore, { n: labels.length })}
    </>
  );
}
