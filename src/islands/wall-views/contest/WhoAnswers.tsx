import type { RoundKind } from '../../../domain/contest/contest-plan.ts';
import type { WallContestAsked } from '../../../domain/wall/wall-contest.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';
import { spacedName } from '../wall-name.ts';

interface WhoAnswersProps {
  readonly asked: WallContestAsked;
  readonly kind: RoundKind;
  readonly messages: ContestWallMessages;
}

/** Whose question it is, or who pressed first and how far the others were behind. */
export function WhoAnswers({ asked, kind, messages }: WhoAnswersProps) {
  const { team, person, presses, verdict } = asked;
  const others =
    verdict === undefined
      ? presses
          .filter((press) => press.isFoul || press.team !== team)
          .map((press) => (press.isFoul ? fill(messages.foul, { team: press.team }) : behindWords(press, messages)))
      : [];
  return (
    <h1 class="wall-who" tabIndex={-1}>
      <b data-long={[...(team ?? '')].length > 12 ? '' : undefined}>{whoWords(asked, kind, messages)}</b>
      {person === undefined ? null : <span>{person.unit}</span>}
      {others.length === 0 ? null : <span class="contest-behind">{others.slice(0, 4).join('\u3000')}</span>}
    </h1>
  );
}

function whoWords(asked: WallContestAsked, kind: RoundKind, messages: ContestWallMessages): string {
  const { team, person, isPressed, isOpen, verdict } = asked;
  if (kind === 'audience') return person === undefined ? messages.anyone : spacedName(person.name);
  if (!isPressed) return team ?? '';
  if (team !== undefined) return verdict === undefined ? fill(messages.pressed, { team }) : team;
  if (verdict !== undefined) return '';
  return isOpen ? messages.press : messages.notOpen;
}

function behindWords({ team, behindMs }: WallContestAsked['presses'][number], messages: ContestWallMessages): string {
  return fill(messages.behind, { team, n: (behindMs / 1000).toFixed(3) });
}
