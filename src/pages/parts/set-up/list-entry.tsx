import { useState } from "preact/hooks";
import type { Door } from "../../../door";
import { ReportView } from "../import-report";

type Report = Door["previewUnits"]["out"];

/** A list that is pasted or typed: how it was understood is shown before it is written. */
export interface ListEntry {
  readonly text: string;
  readonly report: Report | null;
  /** How many lines add or change something; 0 before it was looked at. */
  readonly effective: number;
  type(text: string): void;
  /** What a look at this very text found. */
  looked(text: string, report: Report): void;
  clear(): void;
}

export function useListEntry(): ListEntry {
  const [text, setText] = useState("");
  const [shown, setShown] = useState<{ readonly of: string; readonly report: Report } | null>(null);
  const report = shown?.of === text ? shown.report : null;
  return {
    text,
    report,
    effective: report === null ? 0 : report.added.length + report.changed.length,
    type: setText,
    looked: (of, found) => setShown({ of, report: found }),
    clear() {
      setText("");
      setShown(null);
    },
  };
}

/** The changes that the secretary saw before she writes them. */
export function changesTold({ report }: ListEntry): string[] {
  return (report?.changed ?? []).map(({ who, changes }) => `${who}: ${changes.join("; ")}`);
}

interface ListBoxProps {
  readonly entry: ListEntry;
  readonly label: string;
  readonly help: string;
  readonly placeholder: string;
  readonly counted: string;
}

export function ListBox({ entry, label, help, placeholder, counted }: ListBoxProps) {
  return (
    <>
      <label>
        <span>{label}</span>
        <textarea
          class="pasted"
          rows={entry.report ? 4 : 8}
          wrap="off"
          spellcheck={false}
          placeholder={placeholder}
          value={entry.text}
          onInput={(event) => entry.type(event.currentTarget.value)}
        />
        <span class="muted">{help}</span>
      </label>
      {entry.report && <ReportView report={entry.report} counted={counted} />}
    </>
  );
}

interface ListButtonsProps {
  readonly entry: ListEntry;
  /** "đơn vị". */
  readonly counted: string;
  readonly onLook: () => void;
  readonly onWrite: () => void;
}

/** First a look at what the list would change, then it is written. */
export function ListButtons({ entry, counted, onLook, onWrite }: ListButtonsProps) {
  if (entry.text.trim() === "") return null;
  const { report, effective } = entry;
  return report === null ? (
    <button type="button" class="main" onClick={onLook}>
      Xem trước
    </button>
  ) : (
    <>
      <button type="button" class="main" disabled={effective === 0} onClick={onWrite}>
        {effective === 0 ? "Không có gì để ghi" : `Ghi ${effective} ${counted} vào sổ`}
      </button>
      <button type="button" onClick={onLook}>
        Xem trước lại
      </button>
    </>
  );
}
