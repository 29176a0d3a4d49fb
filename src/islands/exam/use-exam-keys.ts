import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from '../controls/typing-target.ts';

interface ExamKeys {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onFlag: () => void;
}

/**
 * ← and → move between items, M flags; letters are the item's own. Nothing happens while somebody types
 * or a dialog is open. The arrows would also move a radio button's choice, which must not answer for anybody.
 */
export function useExamKeys(keys: ExamKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before the first paint: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);
      if (!isOurs || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const { onPrevious, onNext, onFlag } = latest.current;
      const act = { ArrowLeft: onPrevious, ArrowRight: onNext, m: onFlag, M: onFlag }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
