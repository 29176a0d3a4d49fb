import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Person } from '../../domain/records/record.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';

/** Longer is no name: a whole list pasted by mistake. */
const NAME_LIMIT = 40;

interface Props {
  /** Whose name is corrected; absent for somebody new. */
  readonly person?: Person;
  readonly takesFocus?: boolean;
  readonly onSave: (facts: { readonly name: string; readonly unit: string }) => void;
  readonly onCancel?: () => void;
  readonly messages: MeMessages;
}

/** Asks for a name and a unit. The name must be there. */
export function PersonForm({ person, takesFocus = false, onSave, onCancel, messages }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(person?.name ?? '');
  const [unit, setUnit] = useState(person?.unit ?? '');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const save = (event: Event) => {
    event.preventDefault();
    const facts = { name: name.trim(), unit: unit.trim() };
    setMissing(facts.name === '');
    if (facts.name !== '') return onSave(facts);
    field.current?.focus();
  };
  return (
    <form class="person-form" onSubmit={save} noValidate>
      <div class="field">
        <label for={`${id}-name`}>{messages.name}</label>
        <input
          ref={field}
          id={`${id}-name`}
          class="input"
          autocomplete="name"
          maxLength={NAME_LIMIT}
          value={name}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-error` : undefined}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {isMissing && (
          <p class="error" id={`${id}-error`}>
            {messages.nameMissing}
          </p>
        )}
      </div>
      <div class="field">
        <label for={`${id}-unit`}>{messages.unit}</label>
        <input
          id={`${id}-unit`}
          class="input"
          autocomplete="organization"
          maxLength={NAME_LIMIT}
          value={unit}
          onInput={(event) => setUnit(event.currentTarget.value)}
        />
      </div>
      <div class="form-buttons">
        <button type="submit" class="btn primary">
          {messages.save}
        </button>
        {onCancel && (
          <button type="button" class="btn" onClick={onCancel}>
            {messages.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
