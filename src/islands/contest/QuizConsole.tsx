import { useState } from 'preact/hooks';
import type { ContestDraft, QuizDraft } from '../../domain/contest/contest-draft.ts';
import { adjustScore } from '../../domain/contest/moves.ts';
import { pressBuzzer } from '../../domain/contest/quiz-draft.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import { mayPress } from '../../domain/contest/turn-of.ts';
import { boardOf } from '../../domain/wall/wall-board-of.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $contest } from '../../stores/contest.ts';
import { AdjustDialog } from './AdjustDialog.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { ContestConsole } from './ContestConsole.tsx';
import { sealContestDraw } from './contest-draw-moves.ts';
import type { ContestMoves } from './contest-key.ts';
import type { ContestTexts } from './contest-texts.ts';
import { DrawPanel } from './DrawPanel.tsx';
import { quizButtons } from './quiz-buttons.ts';
import { changeQuiz, quizMoves } from './quiz-moves.ts';
import { quizStageOf } from './quiz-stage.ts';
import { quizSays } from './quiz-words.ts';
import { RoundList } from './RoundList.tsx';
import { Scoreboard } from './Scoreboard.tsx';
import { TraceList } from './TraceList.tsx';
import { useAudience } from './use-audience.ts';

interface QuizConsoleProps {
  readonly draft: QuizDraft;
  readonly locale: Locale;
  readonly messages: ContestTexts;
  readonly onFinish: () => void;
}

/** The stage of a prize quiz. */
export function QuizConsole({ draft, locale, messages, onFinish }: QuizConsoleProps) {
  const { contest } = messages;
  const [adjusted, adjust] = useState<string | undefined>(undefined);
  const { roster, left } = useAudience(draft);
  const stage = quizStageOf(draft, left.length > 0);
  const seal = () =>
    sealContestDraw({ people: roster?.people ?? [], eligible: left, count: 1, sample: roster?.sample ?? false });
  const moves = (live: ContestDraft): ContestMoves =>
    live.kind === 'quiz' ? quizMoves(live, quizStageOf(live, left.length > 0), { seal, finish: onFinish }) : {};
  const says = quizSays(draft, stage, contest);
  const board = boardOf(draft);
  const asked = board.type === 'quiz' && draft.sitting === null ? (board.asked ?? undefined) : undefined;
  const isAudience = standOf(draft.contest).round?.kind === 'audience';
  const team = draft.contest.teams.find(({ id }) => id === adjusted);
  return (
    <>
      <ContestConsole
        draft={draft}
        locale={locale}
        messages={messages}
        moves={moves}
        buttons={quizButtons(draft, stage, contest)}
        isOver={stage === 'over'}
        buzz={buzzed}
        isBusy={adjusted !== undefined}
        says={says}
        left={<RoundList draft={draft} messages={contest} />}
        under={(bank) => (
          <>
            <p class="contest-says">
              <b>{says}</b>
            </p>
            {draft.sitting === null ? null : <DrawPanel sitting={draft.sitting} messages={messages} canReplace />}
            {isAudience && stage === 'ask' && left.length === 0 ? (
              <p class="small quiet">{roster === undefined ? contest.noRoster : contest.noAudience}</p>
            ) : null}
            {asked === undefined ? null : <AnswerPanel asked={asked} bank={bank} messages={messages} />}
          </>
        )}
        side={
          <div class="contest-side-scroll">
            <Scoreboard draft={draft} messages={contest} onAdjust={adjust} />
            <TraceList contest={draft.contest} messages={contest} />
          </div>
        }
        onFinish={onFinish}
      />
      {team === undefined ? null : (
        <AdjustDialog
          team={team.name}
          messages={contest}
          onAdjust={(points, reason) => {
            adjust(undefined);
            changeQuiz((before, now) => ({
              ...before,
              contest: adjustScore(before.contest, team.id, points, reason, now),
            }));
          }}
          onClose={() => adjust(undefined)}
        />
      )}
    </>
  );
}

/** A team's key: heard where its team may press, and no key of the console wherever else. */
function buzzed(code: string, stamp: number): boolean {
  const state = $contest.get();
  if (state.type !== 'open' || state.draft.kind !== 'quiz') return false;
  const { contest, sitting } = state.draft;
  const team = contest.teams.find(({ buzzer }) => buzzer === code);
  if (team === undefined) return false;
  const isHeard = sitting === null && mayPress(contest, standOf(contest)).includes(team.id);
  if (isHeard) changeQuiz((before, now) => pressBuzzer(before, team.id, stamp, now));
  return true;
}
