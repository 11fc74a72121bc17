import { useState } from "preact/hooks";
import type { QuestionProps } from "./question-props";

const FEWEST_LINES = 3;
const MOST_LINES = 24;

export function ShortText({ item, answer = "", onAnswer, described, isWrong }: QuestionProps) {
  return (
    <input
      type="text"
      id={`field-${item.id}`}
      autocomplete="off"
      dir="auto"
      value={String(answer)}
      aria-describedby={described}
      aria-invalid={isWrong}
      aria-required={item.required}
      placeholder="Câu trả lời của bạn"
      onInput={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}

/** Grows with what is typed and pasted, up to a screen. */
export function Paragraph({ item, answer = "", onAnswer, described, isWrong }: QuestionProps) {
  const text = String(answer);
  const lines = text.split("\n").length;
  return (
    <>
      <textarea
        id={`field-${item.id}`}
        rows={Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines))}
        dir="auto"
        value={text}
        aria-describedby={described}
        aria-invalid={isWrong}
        aria-required={item.required}
        placeholder="Câu trả lời của bạn"
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
      {lines > 1 && <p class="muted form-count">{lines} dòng</p>}
    </>
  );
}

const INPUTS = { DATE: "date", TIME: "time", DATETIME: "datetime-local" } as const;

/** A date, a time, or both. A form keeps "2023-03-15 07:30" where the browser says "2023-03-15T07:30". */
export function Moment({ item, answer = "", onAnswer, described, isWrong }: QuestionProps) {
  return (
    <div class="form-moment">
      <input
        type={item.type === "DATE" || item.type === "TIME" ? INPUTS[item.type] : INPUTS.DATETIME}
        id={`field-${item.id}`}
        value={String(answer).replace(" ", "T")}
        aria-describedby={described}
        aria-invalid={isWrong}
        aria-required={item.required}
        onInput={(event) => onAnswer(event.currentTarget.value.replace("T", " "))}
      />
      {/* A browser of another language has the month before the day. */}
      <span class="muted">{asRead(String(answer))}</span>
    </div>
  );
}

/** A date as people here read it: "2023-03-15 07:30" is "15/03/2023 07:30"; "" for anything else. */
function asRead(answer: string): string {
  const [, year, month, day, time = ""] = /^(\d{4})-(\d\d)-(\d\d)( \d\d:\d\d)?$/.exec(answer) ?? [];
  return year === undefined ? "" : `${day}/${month}/${year}${time}`;
}

const UNITS = ["Giờ", "Phút", "Giây"] as const;

/** Hours, minutes and seconds, kept as "01:30:00"; where all are empty, nothing was answered. */
export function Duration({ answer = "", onAnswer, described, isWrong }: QuestionProps) {
  const [parts, setParts] = useState(() => String(answer).split(":"));
  function change(at: number, typed: string): void {
    const next = UNITS.map((_, each) => (each === at ? typed.trim() : (parts[each] ?? "")));
    setParts(next);
    onAnswer(next.every((part) => part === "") ? "" : next.map((part) => part.padStart(2, "0")).join(":"));
  }
  return (
    <div class="form-duration">
      {UNITS.map((unit, at) => (
        <label key={unit}>
          <input
            type="text"
            inputMode="numeric"
            maxLength={2}
            value={parts[at] ?? ""}
            aria-describedby={described}
            aria-invalid={isWrong}
            onInput={(event) => change(at, event.currentTarget.value)}
          />
          <span>{unit}</span>
        </label>
      ))}
    </div>
  );
}
