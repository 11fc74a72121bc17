interface DeadlineFieldProps {
  /** The first day that can be chosen. */
  readonly today: string | undefined;
  readonly deadline: string;
  readonly onChange: (deadline: string) => void;
}

/** Until when a unit may answer, told in Vietnamese too: a browser shows its date input in the order of its own language. */
export function DeadlineField({ today, deadline, onChange }: DeadlineFieldProps) {
  return (
    <label class="narrow">
      <span>Hạn mới</span>
      <input
        type="date"
        min={today}
        value={deadline}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {deadline !== "" && (
        <span class="muted">Hết ngày {deadline.split("-").map(Number).reverse().join("/")}</span>
      )}
    </label>
  );
}
