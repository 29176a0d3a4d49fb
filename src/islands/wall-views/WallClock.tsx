import { useEffect, useState } from 'preact/hooks';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { now } from '../../stores/now.ts';

interface WallClockProps {
  /** When it runs out, ms since 1970. */
  readonly endsAt: number;
  readonly messages: DrawMessages;
}

/** The time left for the answer, from the moment it ends: a reload or a sleep loses nothing. */
export function WallClock({ endsAt, messages }: WallClockProps) {
  const left = useSecondsLeft(endsAt);
  return (
    <p class="draw-clock" data-testid="clock">
      {left === 0 ? (
        <b role="status">{messages.timeUp}</b>
      ) : (
        <>
          {messages.timeLeft}
          <b class="num">{`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`}</b>
        </>
      )}
    </p>
  );
}

/** Whole seconds until a moment, begun ones counted; shown anew at every second. */
function useSecondsLeft(endsAt: number): number {
  const [, tick] = useState(0);
  const leftMs = Math.max(0, endsAt - now());
  useEffect(() => {
    if (leftMs === 0) return;
    const timer = setTimeout(() => tick((n) => n + 1), (endsAt - now()) % 1000 || 1000);
    return () => clearTimeout(timer);
  });
  return Math.ceil(leftMs / 1000);
}
