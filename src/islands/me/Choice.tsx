interface Props<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ name, label, words, values, chosen, onChoose }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend class="small quiet">{label}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{words[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
