import type { QuizDraft } from '../../domain/contest/contest-draft.ts';
import { lastUndoable } from '../../domain/contest/moves.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import { turnOf } from '../../domain/contest/turn-of.ts';
import { fill } from '../../i18n/fill.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import type { KeyButton } from '../controls/KeyBar.tsx';
import type { ContestKey } from './contest-key.ts';
import type { QuizStage } from './quiz-stage.ts';

const DIGITS: readonly ContestKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The buttons of the key bar at this stage, the next step first. */
export function quizButtons(
  draft: QuizDraft,
  stage: QuizStage,
  messages: ContestMessages,
): readonly KeyButton<ContestKey>[] {
  const isDrawing = stage === 'sealed' || stage === 'drawn';
  const ends: readonly KeyButton<ContestKey>[] = isDrawing
    ? []
    : [
        {
          cap: 'U',
          word: messages.undoLast,
          press: 'undo',
          look: 'gap',
          isOff: lastUndoable(draft.contest) === undefined,
        },
        { cap: 'S', word: messages.scores, press: 'scores', isOn: draft.showsScores },
      ];
  const black: KeyButton<ContestKey> = { cap: 'B', word: messages.black, press: 'black', isOn: draft.isBlack };
  return [...stageButtons(draft, stage, messages), ...ends, isDrawing ? { ...black, look: 'gap' } : black];
}

function stageButtons(draft: QuizDraft, stage: QuizStage, messages: ContestMessages): readonly KeyButton<ContestKey>[] {
  const next = (word: string): KeyButton<ContestKey> => ({ cap: '→', word, press: 'next', look: 'primary' });
  const judging: readonly KeyButton<ContestKey>[] = [
    { cap: '1', word: messages.right, press: '1' },
    { cap: '2', word: messages.wrong, press: '2' },
    { cap: '3', word: messages.passed, press: '3' },
  ];
  const lapse: KeyButton<ContestKey> = { cap: '3', word: messages.lapse, press: '3' };
  if (stage === 'seal') return [next(messages.drawAudience)];
  if (stage === 'sealed') return [next(messages.drawNow)];
  if (stage === 'drawn') return [next(messages.drawTakeAll)];
  if (stage === 'choose') return valueButtons(draft, messages);
  if (stage === 'ask') return [next(askWords(draft, messages))];
  if (stage === 'open') return [next(messages.openBuzzers), lapse];
  if (stage === 'wait') return [lapse];
  if (stage === 'ready') return [next(messages.startClock), ...judging];
  if (stage === 'judge') return [...judging, { cap: 'K', word: messages.stopClock, press: 'clock' }];
  if (stage === 'round') return [next(fill(messages.nextRound, { round: nextTitle(draft) }))];
  return [next(messages.finish)];
}

function valueButtons({ contest }: QuizDraft, messages: ContestMessages): readonly KeyButton<ContestKey>[] {
  const values = standOf(contest).round?.values ?? [];
  return values.flatMap((value, i) => {
    const press = DIGITS[i];
    return press === undefined ? [] : [{ cap: press, word: fill(messages.value, { n: value }), press }];
  });
}

function askWords({ contest }: QuizDraft, messages: ContestMessages): string {
  const turn = turnOf(contest, standOf(contest));
  const team = turn.type === 'ask' ? contest.teams.find(({ id }) => id === turn.team)?.name : undefined;
  return team === undefined ? messages.ask : fill(messages.askOf, { team });
}

function nextTitle({ contest }: QuizDraft): string {
  const turn = turnOf(contest, standOf(contest));
  return turn.type === 'round-over' ? turn.next.title : '';
}
