import type { WallQuizBoard } from '../../../domain/wall/wall-contest.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ContestWallMessages } from '../../../i18n/zh-cn/contest.ts';

/** Where a quiz is: 抢答题　第 3 题，共 9 题. Before the first question of a round its title alone. */
export function roundPlace({ round, number, total }: WallQuizBoard, messages: ContestWallMessages): string {
  if (number === 0) return round;
  const place = fill(total === 0 ? messages.tieNumber : messages.ofTotal, { n: number, m: total });
  return `${round}\u3000${place}`;
}
