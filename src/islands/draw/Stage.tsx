import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DrawSitting, drawNow, hearNumber } from '../../domain/draw/sitting.ts';
import { replaceAbsent, swapItem, undoStep } from '../../domain/draw/sitting-change.ts';
import { judge, judgeByPoints, tickPoint, toggleClock } from '../../domain/draw/sitting-judge.ts';
import { stepBack, stepForward } from '../../domain/draw/sitting-steps.ts';
import { wallDrawOf } from '../../domain/wall/wall-draw-of.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { AbsentDialog } from '../wall-views/AbsentDialog.tsx';
import { DrawSheet } from '../wall-views/DrawSheet.tsx';
import type { DrawTexts } from '../wall-views/draw-texts.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { PointsDialog } from '../wall-views/PointsDialog.tsx';
import { stageStateOf } from '../wall-views/stage-state.ts';
import { screenKey, stageSays } from '../wall-views/stage-words.ts';
import { toggleFull } from '../wall-views/toggle-full.ts';
import { useFit } from '../wall-views/use-fit.ts';
import { useReveal } from '../wall-views/use-reveal.ts';
import { useStageScale } from '../wall-views/use-stage-scale.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { StageControls } from './StageControls.tsx';
import { type StageKey, stageKeyOf } from './stage-key.ts';
import { useAlone } from './use-alone.ts';

type Step = (sitting: DrawSitting, now: number) => DrawSitting;

/** What stands on top of every sheet, and the colour of its edge. */
export type StageHead = Pick<WallRecord, 'title' | 'date' | 'cloth'>;

export interface StageProps {
  readonly sitting: DrawSitting;
  readonly head: StageHead;
  readonly bank: LessonBank;
  readonly messages: DrawTexts;
  readonly onChange: (step: Step) => void;
  /** The presenter ends the draw before its end. */
  readonly onLeave: () => void;
}

type Asks = 'absent' | 'leave' | 'points';

/** The wall over the whole window, with its keys. */
export function Stage({ sitting, head, bank, messages, onChange, onLeave }: StageProps) {
  const stage = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState<Asks | undefined>(undefined);
  const [isBlack, setIsBlack] = useState(false);
  const draw = wallDrawOf(sitting);
  const reveal = useReveal(draw.drawnAt, draw.called.length);
  const state = stageStateOf(sitting, bank);
  const screen = screenKey(draw);
  const canFill = typeof document !== 'undefined' && document.fullscreenEnabled === true;
  useAlone(stage);
  useStageScale(area);
  useFit(body, `${screen}:${reveal.shown}:${bank.items.size}:${draw.asked?.points?.join()}`);
  useEffect(() => focusHeading(area.current), [screen]);

  const forward = () => {
    if (sitting.phase === 'sealed') onChange(drawNow);
    else if (sitting.phase === 'drawn' && reveal.shown < sitting.count) reveal.showAll();
    else onChange((before) => stepForward(before, stageStateOf(before, bank).parts));
  };
  const moves: Readonly<Record<StageKey, () => void>> = {
    next: forward,
    back: () => onChange(stepBack),
    undo: () => onChange(undoStep),
    swap: () => onChange(swapItem),
    clock: () => onChange(toggleClock),
    right: () => onChange((before, now) => judge(before, 'right', now)),
    partly: () => onChange((before, now) => judge(before, 'partly', now)),
    wrong: () => onChange((before, now) => judge(before, 'wrong', now)),
    passed: () => onChange((before, now) => judge(before, 'passed', now)),
    absent: () => state.isAsking && setAsks('absent'),
    points: () => state.points.length > 0 && setAsks('points'),
    leave: () => setAsks('leave'),
    black: () => setIsBlack(true),
    full: () => void toggleFull(stage.current).then(() => focusHeading(area.current)),
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
        moves[key]();
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });

  const close = () => setAsks(undefined);
  const closeWith = (step: Step) => {
    close();
    onChange(step);
  };
  const all = state.points.map(({ id }) => id);
  return (
    <section class="draw-stage" ref={stage} aria-label={messages.draw.stage}>
      <p class="sr" role="status">
        {stageSays(draw, reveal.shown, messages.draw)}
      </p>
      <div class="draw-area" ref={area} style={`--spine: var(--cloth-${head.cloth}, var(--must-fill))`}>
        <DrawSheet
          draw={draw}
          shown={reveal.shown}
          bank={bank}
          record={{ ...head, isLarge: false }}
          bodyRef={body}
          messages={messages}
        />
      </div>
      <StageControls
        sitting={sitting}
        state={state}
        messages={messages.draw}
        canFill={canFill}
        onPress={(key) => moves[key]()}
        onSpoken={(text) => onChange((before) => hearNumber(before, text))}
      />
      {isBlack ? (
        <button type="button" class="draw-black" onClick={() => setIsBlack(false)}>
          <span class="sr">{messages.draw.blackOff}</span>
        </button>
      ) : null}
      {asks === 'absent' ? (
        <AbsentDialog
          name={draw.asked?.person?.name ?? ''}
          messages={messages.draw}
          onReason={(reason) => closeWith((before, now) => replaceAbsent(before, reason, now))}
          onClose={close}
        />
      ) : null}
      {asks === 'points' ? (
        <PointsDialog
          points={state.points}
          met={state.met}
          messages={messages.draw}
          onTick={(point) => onChange((before, now) => tickPoint(before, point, all, now))}
          onJudge={() => closeWith((before, now) => judgeByPoints(before, all, now))}
          onClose={close}
        />
      ) : null}
      {asks === 'leave' ? (
        <LeaveDialog isDrawn={sitting.phase !== 'sealed'} messages={messages.draw} onLeave={onLeave} onClose={close} />
      ) : null}
    </section>
  );
}

function focusHeading(area: HTMLElement | null): void {
  area?.querySelector('h1')?.focus({ preventScroll: true });
  area?.scrollTo?.({ top: 0 });
}
