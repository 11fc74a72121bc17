import { DayBox } from "./day-box";

interface DeadlineFieldProps {
  /** The first day that can be chosen. */
  readonly today: string | undefined;
  readonly deadline: string;
  readonly onChange: (deadline: string) => void;
}

/** Until when a unit may answer. */
export function DeadlineField({ today, deadline, onChange }: DeadlineFieldProps) {
  return <DayBox label="Hạn mới" value={deadline} min={today} told="Hết ngày" onChoose={onChange} />;
}
