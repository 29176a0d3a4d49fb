import { MOST_UNIT } from '../../domain/walk-round/walk.ts';
import { nameUnit } from '../../domain/walk-round/walk-steps.ts';
import type { WalkRoundMessages } from '../../i18n/zh-cn/walk-round.ts';
import { changeWalk } from '../../stores/walk-round.ts';

interface UnitFieldProps {
  readonly unit: string;
  readonly messages: WalkRoundMessages;
}

/** Whom the walk is of; may be written down or changed at any time. */
export function UnitField({ unit, messages }: UnitFieldProps) {
  return (
    <p class="field walk-unit">
      <label for="walk-unit">{messages.unit}</label>
      <input
        class="input"
        id="walk-unit"
        autocomplete="off"
        maxLength={MOST_UNIT}
        placeholder={messages.unitHint}
        value={unit}
        onInput={({ currentTarget: { value } }) => changeWalk((walk, now) => nameUnit(walk, value, now))}
      />
    </p>
  );
}
