import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ParsedRoster, parseRoster } from '../../../domain/draw/parse-roster.ts';
import { fill } from '../../../i18n/fill.ts';
import { RosterProblems } from './RosterProblems.tsx';
import type { RosterMessages } from './roster-messages.ts';

interface RosterEditorProps {
  readonly start: string;
  /** The made-up roster's text, or nothing where a real one is kept. */
  readonly sample: string | undefined;
  readonly messages: RosterMessages;
  /** Called while typing, so that nothing typed is lost. */
  readonly onText: (text: string) => void;
  readonly onSave: (parsed: ParsedRoster, text: string) => void;
  readonly onCancel: (() => void) | undefined;
}

const PREVIEWED = 24;

/** Chromium takes minutes to insert ten thousand lines through its editing commands; setting them is instant. */
const LONG_PASTE = 5_000;

/** Types or pastes a roster and shows at once what is read out of it. */
export function RosterEditor({ start, sample, messages, onText, onSave, onCancel }: RosterEditorProps) {
  const [text, setText] = useState(start);
  const settled = useSettled(text);
  const parsed = useMemo(() => parseRoster(settled), [settled]);
  const { people, problems } = parsed;
  const change = (value: string) => {
    setText(value);
    onText(value);
  };
  return (
    <div class="roster-editor">
      <label class="field">
        <span class="label">{messages.rosterLabel}</span>
        <textarea
          class="input roster-text"
          rows={10}
          spellcheck={false}
          autocomplete="off"
          placeholder={messages.rosterPlaceholder}
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.length < LONG_PASTE) return;
            event.preventDefault();
            const box = event.currentTarget;
            box.setRangeText(pasted, box.selectionStart, box.selectionEnd, 'end');
            change(box.value);
          }}
        />
      </label>
      <section class="roster-preview" aria-live="polite" aria-busy={settled !== text}>
        {people.length === 0 ? (
          <p class="quiet">{messages.rosterEmpty}</p>
        ) : (
          <p>
            <b>{fill(messages.rosterPreview, { n: people.length })}</b>
          </p>
        )}
        {people.length > PREVIEWED ? (
          <p class="small quiet">
            {fill(messages.rosterPreviewMore, { shown: PREVIEWED, rest: people.length - PREVIEWED })}
          </p>
        ) : null}
        <ol class="roster-people">
          {people.slice(0, PREVIEWED).map(({ name, unit }) => (
            <li key={`${name}\t${unit}`}>
              {name}
              <span>{unit}</span>
            </li>
          ))}
        </ol>
        <RosterProblems problems={problems} messages={messages} />
      </section>
      <div class="roster-row">
        <button
          type="button"
          class="btn primary"
          disabled={people.length === 0 || settled !== text}
          onClick={() => onSave(parsed, text)}
        >
          {people.length === 0 ? messages.rosterSaveEmpty : fill(messages.rosterSave, { n: people.length })}
        </button>
        {sample === undefined ? null : (
          <button type="button" class="btn" onClick={() => change(sample)}>
            {messages.rosterSample}
          </button>
        )}
        {onCancel === undefined ? null : (
          <button type="button" class="btn plain" onClick={onCancel}>
            {messages.rosterCancel}
          </button>
        )}
      </div>
    </div>
  );
}

/** The text once typing has paused: reading ten thousand lines at every key would stutter on an old PC. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 150);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
