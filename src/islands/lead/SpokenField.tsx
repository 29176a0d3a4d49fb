import { useState } from 'preact/hooks';
import { type DrawSitting, hearNumber } from '../../domain/draw/sitting.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import { changeSession } from '../../stores/session.ts';
import { drawChange } from './draw-moves.ts';

interface SpokenFieldProps {
  readonly sitting: DrawSitting;
  readonly messages: DrawMessages;
}

/** The number the room calls out, its digits alone. */
export function SpokenField({ sitting, messages }: SpokenFieldProps) {
  // The desk hears of a change a moment late: drawn anew in between, the draw's own number would take digits back.
  const [spoken, setSpoken] = useState(sitting.spoken);
  return (
    <label class="field">
      <span class="label">{messages.spoken}</span>
      <input
        class="input"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        value={spoken}
        onInput={(event) => {
          const heard = hearNumber(sitting, event.currentTarget.value).spoken;
          setSpoken(heard);
          changeSession(drawChange((before) => hearNumber(before, heard)));
        }}
      />
      <span class="small quiet">{messages.spokenHint}</span>
    </label>
  );
}
