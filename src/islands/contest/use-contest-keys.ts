import { useLayoutEffect, useRef } from 'preact/hooks';
import { hearWall } from '../../stores/wall-channel.ts';
import { type ContestKey, contestKeyOf, isElsewhere } from './contest-key.ts';

interface ContestKeys {
  readonly press: (key: ContestKey) => void;
  /**
   * Hears a key by its place on the keyboard with the moment of the press in ms since 1970; true where it
   * was a buzzer. Two windows count time from different beginnings, so stamps are brought to one.
   */
  readonly buzz: (code: string, stamp: number) => boolean;
  readonly isDialogOpen: boolean;
}

/** Hears the keys of this window and of the wall, whichever is in front. */
export function useContestKeys({ press, buzz, isDialogOpen }: ContestKeys): void {
  const latest = useRef({ press, buzz, isDialogOpen });
  // Before the paint, so that a key pressed twice in one frame meets what the first press made.
  useLayoutEffect(() => {
    latest.current = { press, buzz, isDialogOpen };
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { current } = latest;
      if (current.isDialogOpen || isElsewhere(event)) return;
      if (current.buzz(event.code, performance.timeOrigin + event.timeStamp)) return event.preventDefault();
      const key = contestKeyOf(event);
      if (key === undefined) return;
      event.preventDefault();
      current.press(key);
    };
    document.addEventListener('keydown', hear);
    const stop = hearWall((message) => {
      if (message.type !== 'key') return;
      const { current } = latest;
      if (!current.isDialogOpen && current.buzz(message.code, message.stamp)) return;
      const { key } = message;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    return () => {
      document.removeEventListener('keydown', hear);
      stop();
    };
  }, []);
}
