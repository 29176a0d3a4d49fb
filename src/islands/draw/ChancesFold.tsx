import { useMemo, useState } from 'preact/hooks';
import { chancesOf } from '../../domain/draw/draw-chances.ts';
import type { RosterPerson } from '../../domain/draw/draw-record.ts';
import type { SittingPlan } from '../../domain/draw/sitting.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { ChanceTable } from '../wall-views/ChanceTable.tsx';

interface ChancesFoldProps {
  readonly plan: Omit<SittingPlan, 'id' | 'seed'>;
  readonly people: readonly RosterPerson[];
  readonly messages: DrawMessages;
}

/** Everybody's chance, reckoned once it is opened. */
export function ChancesFold({ plan, people, messages }: ChancesFoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const chances = useMemo(() => (isOpen ? chancesOf({ ...plan, spent: plan.spentBefore }) : undefined), [isOpen, plan]);
  return (
    <details class="draw-fold" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{messages.chanceShow}</summary>
      {chances === undefined ? null : <ChanceTable people={people} chances={chances} messages={messages} />}
    </details>
  );
}
