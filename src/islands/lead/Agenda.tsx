import { stepOf } from '../../domain/session/agenda.ts';
import { SESSION_STEPS, type SessionDraft, type SessionStep } from '../../domain/session/session-draft.ts';
import { presenceCounts } from '../../domain/session/sign-in.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { Icon } from '../controls/Icon.tsx';
import { checkIcon } from '../controls/icons.ts';

interface AgendaProps {
  readonly session: SessionDraft;
  readonly slides: number;
  readonly messages: LeadMessages;
  readonly onGo: (step: SessionStep) => void;
}

const WORDS = { 'sign-in': 'signIn', teach: 'teach', draw: 'draw', close: 'close' } as const;

/** 签到 → 领学 → 抽查 → 小结: where the meeting is, and how each step stands. Pressing one goes there. */
export function Agenda({ session, slides, messages, onGo }: AgendaProps) {
  const now = stepOf(session);
  const current = SESSION_STEPS.indexOf(now);
  return (
    <nav class="lead-steps" aria-label={messages.agenda}>
      <ol>
        {SESSION_STEPS.map((step, i) => (
          <li key={step} data-state={i === current ? 'now' : wasVisited(session, step) ? 'done' : 'open'}>
            <button type="button" aria-current={i === current ? 'step' : undefined} onClick={() => onGo(step)}>
              <i>{i !== current && wasVisited(session, step) ? <Icon path={checkIcon} /> : i + 1}</i>
              <b>{messages[WORDS[step]]}</b>
              <span class="num">{stateText(session, step, slides, messages)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function wasVisited({ visits }: SessionDraft, step: SessionStep): boolean {
  return visits.some((visit) => visit.step === step);
}

function stateText(session: SessionDraft, step: SessionStep, slides: number, messages: LeadMessages): string {
  const { slide, sitting, draws } = session;
  if (step === 'sign-in') return fill(messages.stateIn, { n: presenceCounts(session).there });
  if (step === 'teach') {
    if (slides === 0 || !wasVisited(session, step)) return '';
    return fill(messages.stateSlide, { n: Math.min(slide.index + 1, slides), m: slides });
  }
  if (step === 'close') return '';
  if (sitting?.phase === 'judging') return fill(messages.stateDrawPlace, { n: sitting.place, m: sitting.count });
  if (sitting !== undefined) return fill(messages.stateDraw, { n: sitting.count });
  return draws.length === 0 ? '' : fill(messages.stateDrawn, { n: draws.length });
}
