import { useRef } from 'preact/hooks';
import { goTo } from '../../domain/session/agenda.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import type { Locale } from '../../i18n/locale.ts';
import { keepConsole } from '../../stores/lead-console.ts';
import { changeSession } from '../../stores/session.ts';
import { KeyBar } from '../controls/KeyBar.tsx';
import { useWakeLock } from '../controls/use-wake-lock.ts';
import { openWall } from '../wall-views/open-wall.ts';
import { Agenda } from './Agenda.tsx';
import { Desk } from './Desk.tsx';
import { LeadDialogs } from './LeadDialogs.tsx';
import type { LeadLesson, LeadTexts } from './lead-texts.ts';
import { Preview } from './Preview.tsx';
import { Side } from './Side.tsx';
import { TopBar } from './TopBar.tsx';
import { useConsole } from './use-console.ts';
import { wallSays } from './wall-says.ts';

interface ConsoleProps {
  readonly session: SessionDraft;
  readonly lesson: LeadLesson;
  readonly locale: Locale;
  readonly messages: LeadTexts;
  readonly onFinish: () => Promise<void>;
}

/** The presenter's desk; with one screen the wall lies over it. */
export function Console({ session, lesson, locale, messages, onFinish }: ConsoleProps) {
  const { lead } = messages;
  const root = useRef<HTMLDivElement>(null);
  const state = useConsole({ session, lesson, locale, messages, root });
  const { kept, ask, press } = state;
  useWakeLock();
  const isOver = kept.screens === 'one' && !kept.showsDesk;
  return (
    <div ref={root} class="lead-root">
      <p class="sr" role="status">
        {wallSays(state.record, state.slides, messages)}
      </p>
      <div class="lead-console" data-stage={state.stage} inert={isOver}>
        <TopBar
          session={session}
          screens={kept.screens}
          changedAt={state.changedAt}
          locale={locale}
          messages={lead}
          onHelp={() => ask('help')}
          onEnd={state.toEnd}
          onOpenWall={() => {
            if (openWall(locale)) keepConsole({ screens: 'two' });
            else state.say(lead.blockedText);
          }}
          onShowWall={() => keepConsole({ screens: 'one', showsDesk: false })}
        />
        <Agenda
          session={session}
          slides={state.slides.length}
          messages={lead}
          onGo={(step) => changeSession((draft, now) => goTo(draft, step, now))}
        />
        <div class="lead-desk">
          <Desk state={state} messages={messages} />
        </div>
        <aside class="lead-side" aria-label={lead.console}>
          <Side state={state} messages={messages} onFinish={onFinish} />
        </aside>
        <KeyBar buttons={state.buttons} label={lead.controls} onPress={press}>
          <p class="lead-said small" role="status">
            {state.said}
          </p>
        </KeyBar>
      </div>
      {isOver ? (
        <section class="lead-overlay" aria-label={messages.wall.stage}>
          <Preview state={state} messages={messages} />
          {session.isBlack ? <div class="lead-black" /> : null}
          <button type="button" class="btn small" onClick={() => keepConsole({ showsDesk: true })}>
            {lead.backToConsole}
          </button>
        </section>
      ) : null}
      <LeadDialogs state={state} messages={messages} />
    </div>
  );
}
