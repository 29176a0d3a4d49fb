import { tickPoint } from '../../domain/draw/sitting-judge.ts';
import { orderedOptions } from '../../domain/item/option-order.ts';
import { relabelRationale } from '../../domain/item/relabel-rationale.ts';
import { changeSession } from '../../stores/session.ts';
import { answerLines } from '../wall-views/answer-lines.ts';
import { PointTicks } from '../wall-views/PointTicks.tsx';
import { partKey, partsOf } from '../wall-views/wall-item.ts';
import { drawChange } from './draw-moves.ts';
import type { LeadTexts } from './lead-texts.ts';
import type { ConsoleState } from './use-console.ts';

interface AnswerForPresenterProps {
  readonly state: ConsoleState;
  readonly messages: LeadTexts;
}

/** What the presenter judges by, before the room may see it: the answer, the points to tick, the reason. */
export function AnswerForPresenter({ state, messages }: AnswerForPresenterProps) {
  const { record, bank, stage } = state;
  const { lead, items } = messages;
  const asked = record.look.type === 'draw' ? record.look.draw.asked : null;
  const item = bank.items.get(asked?.item ?? '');
  if (asked === null || item === undefined) return null;
  const parts = partsOf(item);
  const shown = parts[Math.min(asked.part, parts.length - 1)];
  const key = shown && partKey(bank.keys.get(item.id), shown);
  if (shown === undefined || key === undefined) return null;
  const { points = [], met = [] } = state.drawDesk.state ?? {};
  const all = points.map(({ id }) => id);
  const lines = answerLines(shown, key, asked.optionSeed, items);
  const letters = orderedOptions(shown.options, asked.optionSeed).map(({ id }) => id);
  return (
    <section class="lead-answer" lang="zh-CN">
      <h2>{stage === 'told' ? lead.answerKeyShown : lead.answerKey}</h2>
      <ul>
        {lines.map((line, i) => (
          <li key={`${i}:${line}`}>{line}</li>
        ))}
      </ul>
      {points.length === 0 ? null : (
        <PointTicks
          points={points}
          met={met}
          messages={messages.draw}
          onTick={(point) => changeSession(drawChange((before, now) => tickPoint(before, point, all, now)))}
        />
      )}
      <p class="small">{relabelRationale(key, letters)}</p>
    </section>
  );
}
