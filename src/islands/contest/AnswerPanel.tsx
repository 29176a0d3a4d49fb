import { orderedOptions } from '../../domain/item/option-order.ts';
import { relabelRationale } from '../../domain/item/relabel-rationale.ts';
import type { WallContestAsked } from '../../domain/wall/wall-contest.ts';
import { answerLines } from '../wall-views/answer-lines.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { splitLabel } from '../wall-views/split-label.ts';
import { partKey, partsOf } from '../wall-views/wall-item.ts';
import type { ContestTexts } from './contest-texts.ts';

interface AnswerPanelProps {
  readonly asked: WallContestAsked;
  readonly bank: LessonBank;
  readonly messages: ContestTexts;
}

/** What the officer judges by, before the room may see it: the answer, the reason, the articles. */
export function AnswerPanel({ asked, bank, messages }: AnswerPanelProps) {
  const { contest, items } = messages;
  const item = bank.items.get(asked.item);
  const [shown] = item === undefined ? [] : partsOf(item);
  const key = shown === undefined ? undefined : partKey(bank.keys.get(asked.item), shown);
  if (shown === undefined || key === undefined) {
    return bank.items.size === 0 ? null : <p class="quiet">{contest.itemMissing}</p>;
  }
  const letters = orderedOptions(shown.options, asked.optionSeed).map(({ id }) => id);
  const lines =
    key.type === 'short' ? key.points.map(({ text }) => text) : answerLines(shown, key, asked.optionSeed, items);
  const articles = key.cites.flatMap((cite) => bank.articles[cite] ?? []);
  return (
    <section class="lead-answer" lang="zh-CN">
      <h2>{asked.verdict === undefined ? contest.answerKey : contest.answerShown}</h2>
      <ul>
        {lines.map((line, i) => (
          <li key={`${i}:${line}`}>{line}</li>
        ))}
      </ul>
      <p class="small">{relabelRationale(key, letters)}</p>
      {articles.map(({ label, gist }) => (
        <p class="small quiet" key={label}>
          <b>{splitLabel(label).join('')}</b> {gist}
        </p>
      ))}
    </section>
  );
}
