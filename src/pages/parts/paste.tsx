import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Door } from "../../door";
import { Frame } from "./frame";
import { ReportView } from "./import-report";
import type { Work } from "./work";

type Report = Door["previewStaff"]["out"];

interface PasteProps {
  readonly work: Work;
  /** What the list should hold. */
  readonly help: string;
  /** "người": what a line is counted as. */
  readonly counted: string;
  /** What more there is to choose. */
  readonly choices?: ComponentChildren;
  /** Changes with the choices, by which a report is one of something else. */
  readonly choice?: string;
  readonly onPreview: (text: string, then: (report: Report) => void) => void;
  readonly onImport: (text: string, then: (report: Report) => void) => void;
}

/** A list pasted from a school's spreadsheet: first what it would change is shown, then it is done. */
export function Paste({ work, help, counted, choices, choice = "", onPreview, onImport }: PasteProps) {
  const [text, setText] = useState("");
  const [shown, setShown] = useState<{ readonly report: Report; readonly of: string } | null>(null);
  const [done, setDone] = useState("");
  const of = JSON.stringify([text, choice]);
  const report = shown?.of === of ? shown.report : null;
  const effective = report === null ? 0 : report.added.length + report.changed.length;

  const preview = () => {
    setDone("");
    onPreview(text, (found) => setShown({ report: found, of }));
  };
  const importAll = () =>
    onImport(text, (found) => {
      setShown({ report: found, of });
      setDone(`Đã nhập: thêm ${found.added.length}, đổi ${found.changed.length} ${counted}.`);
    });

  return (
    <Frame
      work={work}
      done={done}
      foot={
        <>
          <button type="button" class={report ? "" : "main"} disabled={text.trim() === ""} onClick={preview}>
            Xem trước
          </button>
          <button
            type="button"
            class={report ? "main" : ""}
            disabled={effective === 0 || done !== ""}
            onClick={importAll}
          >
            {effective === 0 ? "Nhập" : `Nhập ${effective} ${counted}`}
          </button>
        </>
      }
    >
      <p class="muted">{help}</p>
      {choices}
      <label>
        <span>Danh sách dán từ bảng tính, cả dòng tên cột</span>
        <textarea
          rows={report ? 5 : 14}
          wrap="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setDone("");
            setText(event.currentTarget.value);
          }}
        />
      </label>
      {report && <ReportView report={report} counted={counted} />}
    </Frame>
  );
}
