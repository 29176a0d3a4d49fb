import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type DrawSitting,
  drawNow,
  hearNumber,
  holderAt,
  judge,
  replaceAbsent,
  verdictAt,
} from '../../domain/draw/sitting.ts';
import { isSettled, stepBack, stepForward } from '../../domain/draw/sitting-steps.ts';
import type { DrawTexts } from '../wall-views/draw-texts.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { StageWall, type WallHead } from '../wall-views/StageWall.tsx';
import { nameOf, partCount, screenKey, stageSays } from '../wall-views/stage-words.ts';
import { useFit } from '../wall-views/use-fit.ts';
import { useReveal } from '../wall-views/use-reveal.ts';
import { useStageScale } from '../wall-views/use-stage-scale.ts';
import { AbsentDialog } from './AbsentDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { StageControls } from './StageControls.tsx';
import { type StageKey, stageKeyOf } from './stage-key.ts';
import { useAlone } from './use-alone.ts';

export interface StageProps {
  readonly sitting: DrawSitting;
  readonly head: WallHead;
  readonly bank: LessonBank;
  readonly messages: DrawTexts;
  readonly onChange: (step: (sitting: DrawSitting, now: number) => DrawSitting) => void;
  /** The presenter ends the draw before its end. */
  readonly onLeave: () => void;
}

const VERDICTS = { 1: 'right', 2: 'partly', 3: 'wrong' } as const;

/** The wall over the whole window, with its keys. */
export function Stage({ sitting, head, bank, messages, onChange, onLeave }: StageProps) {
  const stage = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState<'absent' | 'leave' | undefined>(undefined);
  const [isBlack, setIsBlack] = useState(false);
  const reveal = useReveal(sitting.drawnAt, sitting.result.length);
  const screen = screenKey(sitting);
  const canFill = typeof document !== 'undefined' && document.fullscreenEnabled === true;
  useAlone(stage);
  useStageScale(area);
  useFit(body, `${screen}:${reveal.shown}:${bank.items.size}`);

  useEffect(() => focusHeading(area.current), [screen]);

  const forward = () => {
    if (sitting.phase === 'sealed') onChange(drawNow);
    else if (sitting.phase === 'drawn' && reveal.shown < sitting.count) reveal.showAll();
    else onChange((before) => stepForward(before, partsAt(before, bank)));
  };
  const press = (key: StageKey) => {
    if (key === 'next') forward();
    else if (key === 'back') onChange(stepBack);
    else if (key === 'leave') setAsks('leave');
    else if (key === 'black') setIsBlack(true);
    else if (key === 'full') void toggleFull(stage.current).then(() => focusHeading(area.current));
    else if (key === '4') {
      const isAsked = sitting.phase === 'judging' && holderAt(sitting, sitting.place) !== null;
      if (isAsked && verdictAt(sitting, sitting.place) === undefined) setAsks('absent');
    } else onChange((before, now) => judge(before, VERDICTS[key], now));
  };
  // Before the paint, so that a clicker pressed twice in one frame meets what the first press made.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = stageKeyOf(event);
      if (isBlack && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        setIsBlack(false);
      } else if (key !== undefined && asks === undefined) {
        event.preventDefault();
        press(key);
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });

  return (
    <section class="draw-stage" ref={stage} aria-label={messages.draw.stage}>
      <p class="sr" role="status">
        {stageSays(sitting, reveal.shown, messages.draw)}
      </p>
      <div class="draw-area" ref={area} style={`--spine: var(--cloth-${head.cloth}, var(--must-fill))`}>
        <StageWall sitting={sitting} shown={reveal.shown} head={head} bank={bank} bodyRef={body} messages={messages} />
      </div>
      <StageControls
        sitting={sitting}
        messages={messages.draw}
        canFill={canFill}
        canGoOn={
          sitting.phase !== 'judging' || isSettled(sitting, sitting.place) || sitting.part + 1 < partsAt(sitting, bank)
        }
        onPress={press}
        onSpoken={(text) => onChange((before) => hearNumber(before, text))}
      />
      {isBlack ? (
        <button type="button" class="draw-black" onClick={() => setIsBlack(false)}>
          <span class="sr">{messages.draw.blackOff}</span>
        </button>
      ) : null}
      {asks === 'absent' ? (
        <AbsentDialog
          name={nameOf(sitting, holderAt(sitting, sitting.place) ?? '')}
          messages={messages.draw}
          onReason={(reason) => {
            setAsks(undefined);
            onChange((before, now) => replaceAbsent(before, reason, now));
          }}
          onClose={() => setAsks(undefined)}
        />
      ) : null}
      {asks === 'leave' ? (
        <LeaveDialog
          isDrawn={sitting.phase !== 'sealed'}
          messages={messages.draw}
          onLeave={onLeave}
          onClose={() => setAsks(undefined)}
        />
      ) : null}
    </section>
  );
}

function partsAt(sitting: DrawSitting, bank: LessonBank): number {
  return partCount(bank.items.get(sitting.items[sitting.place - 1]?.item ?? ''));
}

function focusHeading(area: HTMLElement | null): void {
  area?.querySelector('h1')?.focus({ preventScroll: true });
  area?.scrollTo?.({ top: 0 });
}

/** A refusal (no gesture, forbidden by policy) leaves the window as it is. */
async function toggleFull(stage: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement === null) await stage?.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Nothing to tell: the picture did not change.
  }
}
