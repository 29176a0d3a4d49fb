import { useState } from 'preact/hooks';
import { addSpeaker } from '../../domain/contest/speech-draft.ts';
import type { ContestMessages } from '../../i18n/zh-cn/contest.ts';
import { newId } from '../../stores/ids.ts';
import { changeSpeech } from './change-speech.ts';

interface AddSpeakerProps {
  readonly messages: ContestMessages;
}

/** Adds somebody who was forgotten. */
export function AddSpeaker({ messages }: AddSpeakerProps) {
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const add = () => {
    const speaker = { id: newId(), name: name.trim(), unit: unit.trim() };
    if (speaker.name === '') return;
    changeSpeech((draft) => addSpeaker(draft, speaker));
    setName('');
    setUnit('');
  };
  return (
    <details class="contest-add">
      <summary>{messages.addSpeaker}</summary>
      <form
        class="contest-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field">
          <span class="label">{messages.name}</span>
          <input
            class="input"
            autocomplete="off"
            maxLength={40}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{messages.unit}</span>
          <input
            class="input"
            autocomplete="off"
            maxLength={60}
            value={unit}
            onInput={(event) => setUnit(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn small" disabled={name.trim() === ''}>
          {messages.add}
        </button>
      </form>
    </details>
  );
}
