interface SearchProps {
  /** What can be searched for. */
  readonly placeholder: string;
  readonly value: string;
  readonly onInput: (wanted: string) => void;
}

/** A field at the head of a part that narrows its list. */
export function Search({ placeholder, value, onInput }: SearchProps) {
  return (
    <label>
      <span>Tìm</span>
      <input
        type="search"
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** What stands for each value, in their order. */
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** A choice at the head of a part of what its list shows. */
export function Choice<T extends string>({ label, value, names, onChange }: ChoiceProps<T>) {
  const values = Object.keys(names) as T[];
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(values.find((each) => each === event.currentTarget.value) ?? value)}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
