interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** One of several by name. */
export function Choice({ label, choices, chosen, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
          // Until the page has what was chosen, and where it does not take it, what it shows is what was chosen before.
          event.currentTarget.value = chosen;
        }}
      >
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
