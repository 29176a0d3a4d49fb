import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { SessionRecordMessages } from '../../i18n/zh-cn/session.ts';

interface SealsProps {
  readonly draws: readonly DrawRecord[];
  readonly messages: SessionRecordMessages;
}

/** What it takes to check each draw, where the draw itself is kept here. */
export function Seals({ draws, messages }: SealsProps) {
  return draws.map(({ id, commitment, seed, spoken }) => (
    <p key={id} class="record-seal">
      {fill(messages.seal, { commitment, seed })}
      {spoken === '' ? '' : fill(messages.sealSpoken, { spoken })}
      {messages.sealEnd}
    </p>
  ));
}
