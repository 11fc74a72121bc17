interface DayBoxProps {
  readonly label: string;
  readonly value: string;
  /** The earliest day that may be chosen. */
  readonly min?: string | undefined;
  /** What stands before the day as people write it. */
  readonly told?: string;
  readonly onChoose: (value: string) => void;
}

/** A day, told in Vietnamese too: a browser shows its date input in the order of its own language. */
export function DayBox({ label, value, min, told = "Ngày", onChoose }: DayBoxProps) {
  return (
    <label class="narrow">
      <span>{label}</span>
      <input type="date" min={min} value={value} onInput={(event) => onChoose(event.currentTarget.value)} />
      {value !== "" && (
        <span class="muted">
          {told} {value.split("-").map(Number).reverse().join("/")}
        </span>
      )}
    </label>
  );
}
