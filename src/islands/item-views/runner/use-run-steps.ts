import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo, showFeedback } from '../../../domain/attempt/reducers.ts';
import type { Run } from './open-run.ts';
import { responseTo } from './score-entry.ts';
import { closeJudging } from './self-marked.ts';

/** Where a run stands in this tab, and the two steps that lead on: confirming an answer, and going on. */
export function useRunSteps({ attempt, keep }: Run, takesFocus: boolean, onEnd: () => void) {
  const draft = useStore(attempt.$draft);
  const standing = useStore(attempt.$standing);
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, ask] = useState(false);
  const entry = draft.items[draft.current];
  const response = entry && responseTo(draft, entry);
  const isShown = entry !== undefined && draft.shown.includes(entry.item);

  const step = `${draft.current} ${isShown}`;
  // A run that goes on by itself leaves the focus alone: somebody may only be scrolling past.
  const stepBefore = useRef(takesFocus ? '' : step);
  useEffect(() => {
    if (step !== stepBefore.current) {
      const target = isShown ? '.points input:enabled, [type=submit]' : '.stem';
      form.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
      if (!isShown) form.current?.scrollIntoView();
    }
    stepBefore.current = step;
  }, [step]);

  // The draft as it is now: what is on screen may be a moment older than the last press.
  const current = () => {
    const now = attempt.$draft.get();
    return { now, at: now.items[now.current] };
  };
  const goOn = async () => {
    const { now, at } = current();
    ask(false);
    attempt.change((before, time) => goTo(closeJudging(before, at?.item ?? ''), before.current + 1, time));
    await keep();
    if (now.current === now.items.length - 1) onEnd();
  };
  const confirm = async () => {
    const { now, at } = current();
    const isGiven = at !== undefined && responseTo(now, at) !== undefined;
    ask(!isGiven);
    if (!isGiven) return;
    attempt.change((before, time) => showFeedback(before, at.item, time));
    await keep();
  };
  const submit = () => {
    const { now, at } = current();
    return at && now.shown.includes(at.item) ? goOn() : confirm();
  };
  return { draft, standing, form, entry, response, isShown, needsAnswer: isAsked && !response, goOn, submit };
}
