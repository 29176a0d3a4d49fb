import type { ContestDraft, OnlineDraft } from '../../domain/contest/contest-draft.ts';
import { drawsOfContest } from '../../domain/contest/draft-draw.ts';
import { qualified } from '../../domain/contest/online-draft.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { KeyButton } from '../controls/KeyBar.tsx';
import { ContestConsole } from './ContestConsole.tsx';
import { closeContestDraw, drawMoves, sealContestDraw } from './contest-draw-moves.ts';
import type { ContestKey, ContestMoves } from './contest-key.ts';
import type { ContestTexts } from './contest-texts.ts';
import { DrawFileLink } from './DrawFileLink.tsx';
import { DrawPanel } from './DrawPanel.tsx';
import { StandingTable } from './StandingTable.tsx';

interface PrizeDeskProps {
  readonly draft: OnlineDraft;
  readonly locale: Locale;
  readonly messages: ContestTexts;
  readonly onFinish: () => void;
}

/** The end of an online quiz: the ranking on the wall, the prize draw, the record. */
export function PrizeDesk({ draft, locale, messages, onFinish }: PrizeDeskProps) {
  const { contest } = messages;
  const { sitting, draws, rules } = draft;
  const people = qualified(draft);
  const count = Math.min(draft.prizes, people.length);
  const isDrawn = draws.length > 0;
  const seal = () =>
    sealContestDraw({
      people: people.map(({ person, name, unit }) => ({ id: person, name: name || contest.unnamed, unit })),
      eligible: people.map(({ person }) => person),
      count,
      sample: false,
    });
  const next = (word: string): KeyButton<ContestKey> => ({ cap: '→', word, press: 'next', look: 'primary' });
  const moves = (live: ContestDraft): ContestMoves => {
    if (live.sitting !== null) return drawMoves(live.sitting, () => closeContestDraw());
    return { next: live.draws.length > 0 || count === 0 ? onFinish : seal };
  };
  const drawWord = sitting?.phase === 'sealed' ? contest.drawNow : contest.drawTakeAll;
  const word = sitting !== null ? drawWord : isDrawn || count === 0 ? contest.finish : contest.seal;
  const says =
    count === 0
      ? fill(contest.prizeNobody, { points: rules.qualifyAt })
      : fill(contest.prizeSays, { q: people.length, n: count });
  return (
    <ContestConsole
      draft={draft}
      locale={locale}
      messages={messages}
      moves={moves}
      buttons={[next(word), { cap: 'B', word: contest.black, press: 'black', look: 'gap', isOn: draft.isBlack }]}
      isOver={isDrawn || count === 0}
      says={says}
      left={<p class="small quiet">{fill(contest.onlineRule, { n: rules.papersPerDay })}</p>}
      under={() => (
        <>
          <p class="contest-says">
            <b>{says}</b>
          </p>
          {sitting === null ? null : <DrawPanel sitting={sitting} messages={messages} canReplace={false} />}
          {drawsOfContest(draft).map((record) => (
            <DrawFileLink key={record.id} record={record} locale={locale} messages={contest} />
          ))}
        </>
      )}
      side={
        <div class="contest-side-scroll">
          <StandingTable standings={draft.standings} messages={contest} />
        </div>
      }
      onFinish={onFinish}
    />
  );
}
