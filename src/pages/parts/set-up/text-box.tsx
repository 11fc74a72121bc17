interface TextBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly numeric?: boolean;
  readonly onType: (value: string) => void;
}

/** A line of text with its label and what may be typed. */
export function TextBox({ label, hint = "", value, numeric = false, onType }: TextBoxProps) {
  return (
    <label class="narrow">
      <span>{label}</span>
      <input
        type="text"
        inputMode={numeric ? "numeric" : undefined}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {hint !== "" && <span class="muted">{hint}</span>}
    </label>
  );
}
