import { fill } from '../../i18n/fill.ts';
import type { HomeMessages } from '../../i18n/zh-cn/home.ts';
import type { NextStep } from './next-step.ts';

interface Props {
  readonly total: number;
  readonly read: readonly number[];
  readonly step: NextStep;
  readonly messages: HomeMessages;
}

/** The lesson's sections as one bar: read, the one to read next, still to come. */
export function Segments({ total, read, step, messages }: Props) {
  const now = step.type === 'read' ? step.section : -1;
  return (
    <div class="segments" role="img" aria-label={fill(messages.segments, { m: total, n: read.length })}>
      {Array.from({ length: total }, (_, i) => (
        <i key={i} class={read.includes(i) ? 'done' : i === now ? 'now' : undefined} />
      ))}
    </div>
  );
}
