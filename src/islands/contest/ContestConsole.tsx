import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ContestDraft } from '../../domain/contest/contest-draft.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $contest, changeContest, dropContest } from '../../stores/contest.ts';
import { KeyBar, type KeyButton } from '../controls/KeyBar.tsx';
import { useWakeLock } from '../controls/use-wake-lock.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { toggleFull } from '../wall-views/toggle-full.ts';
import { useWallBank } from '../wall-views/use-wall-bank.ts';
import { asksLesson } from '../wall-views/wall-asks.ts';
import { ContestHelp } from './ContestHelp.tsx';
import { ContestPreview } from './ContestPreview.tsx';
import { ContestTop } from './ContestTop.tsx';
import type { ContestKey, ContestMoves } from './contest-key.ts';
import type { ContestTexts } from './contest-texts.ts';
import { EndContest } from './EndContest.tsx';
import { useContestKeys } from './use-contest-keys.ts';
import { useContestWall } from './use-contest-wall.ts';

interface ContestConsoleProps {
  readonly draft: ContestDraft;
  readonly locale: Locale;
  readonly messages: ContestTexts;
  readonly moves: (draft: ContestDraft) => ContestMoves;
  readonly buttons: readonly KeyButton<ContestKey>[];
  /** Whether everything is played. */
  readonly isOver: boolean;
  readonly buzz?: (code: string, stamp: number) => boolean;
  /** A dialog of the stage's own is open. */
  readonly isBusy?: boolean;
  /** What is read out to the officer at every change. */
  readonly says: string;
  readonly left: ComponentChildren;
  readonly under: (bank: LessonBank) => ComponentChildren;
  readonly side: ComponentChildren;
  readonly onFinish: () => void;
}

const NO_BUZZER = () => false;

/** The officer's desk of a contest: what the wall shows in the middle, its keys below. */
export function ContestConsole(props: ContestConsoleProps) {
  const { draft, locale, messages, moves, buzz = NO_BUZZER, isBusy = false } = props;
  const { contest } = messages;
  const root = useRef<HTMLDivElement>(null);
  const [asks, ask] = useState<'nothing' | 'help' | 'end'>('nothing');
  const [isWall, setIsWall] = useState(false);
  const record = useContestWall(draft, locale);
  const bank = useWallBank(asksLesson(record), true);
  useWakeLock();
  const own: ContestMoves = {
    black: () => changeContest((before) => ({ ...before, isBlack: !before.isBlack })),
    notes: () => setIsWall(!isWall),
    full: () => void toggleFull(root.current),
    help: () => ask('help'),
  };
  // By the contest as it is and not as it was drawn last: a key may come before the next drawing.
  const press = (key: ContestKey) => {
    const state = $contest.get();
    ({ ...own, ...moves(state.type === 'open' ? state.draft : draft) })[key]?.();
  };
  useContestKeys({ press, buzz, isDialogOpen: asks !== 'nothing' || isBusy });
  return (
    <div ref={root} class="lead-root">
      <p class="sr" role="status">
        {props.says}
      </p>
      <div class="lead-console contest-console" inert={isWall}>
        <ContestTop
          title={draft.title}
          locale={locale}
          messages={contest}
          onHelp={() => ask('help')}
          onEnd={() => ask('end')}
          onShowWall={() => setIsWall(true)}
        />
        <nav class="contest-left" aria-label={contest.rounds}>
          {props.left}
        </nav>
        <div class="lead-desk contest-desk">
          <p class="lead-label">
            {contest.onWall}
            {draft.isBlack ? <b class="tag warn">{contest.blackNote}</b> : null}
          </p>
          <section class="lead-shot-big contest-shot" aria-label={contest.onWall}>
            <ContestPreview record={record} bank={bank} messages={messages} />
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach its end. */}
          <section class="contest-under" aria-label={contest.desk} tabIndex={0}>
            {props.under(bank)}
          </section>
        </div>
        <aside class="lead-side contest-side" aria-label={contest.scoreboard}>
          {props.side}
        </aside>
        <KeyBar buttons={props.buttons} label={contest.controls} onPress={press} />
      </div>
      {isWall ? (
        <section class="lead-overlay" aria-label={contest.onWall}>
          <ContestPreview record={record} bank={bank} messages={messages} />
          {draft.isBlack ? <div class="lead-black" /> : null}
          <button type="button" class="btn small" onClick={() => setIsWall(false)}>
            {contest.backToDesk}
          </button>
        </section>
      ) : null}
      {asks === 'help' ? <ContestHelp kind={draft.kind} messages={contest} onClose={() => ask('nothing')} /> : null}
      {asks === 'end' ? (
        <EndContest
          isOver={props.isOver}
          messages={contest}
          onEnd={() => {
            ask('nothing');
            props.onFinish();
          }}
          onDrop={() => void dropContest()}
          onClose={() => ask('nothing')}
        />
      ) : null}
    </div>
  );
}
