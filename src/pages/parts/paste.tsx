import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Door } from "../../door";
import { Columns } from "./columns";
import { Frame } from "./frame";
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

function ReportView({ report, counted }: { readonly report: Report; readonly counted: string }) {
  const { added, changed, unchanged, unread, ignored, notes, readings } = report;
  return (
    <section aria-label="Kết quả đọc danh sách">
      <p>
        <b>Thêm {added.length}</b>, <b>đổi {changed.length}</b>, giữ nguyên {unchanged} {counted};{" "}
        <b class={unread.length > 0 ? "bad" : ""}>{unread.length} dòng chưa đọc được</b>.
      </p>
      {notes.map((note) => (
        <p key={note} class="warning">
          {note}.
        </p>
      ))}
      {readings.length > 0 && (
        <details open={readings.some(({ as }) => as === null)}>
          <summary>Cách hiểu từng cột ({readings.length})</summary>
          <Columns columns={readings} />
        </details>
      )}
      {unread.length > 0 && (
        <details open>
          <summary>Chưa đọc được, sẽ không nhập ({unread.length})</summary>
          <Lines lines={unread} />
        </details>
      )}
      {changed.length > 0 && (
        <details open>
          <summary>Đổi ({changed.length})</summary>
          <ul>
            {changed.map(({ who, changes }) => (
              <li key={who}>
                {who}: {changes.join("; ")}
              </li>
            ))}
          </ul>
        </details>
      )}
      {added.length > 0 && (
        <details open={changed.length === 0}>
          <summary>Thêm ({added.length})</summary>
          <ul>
            {added.map((who) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </details>
      )}
      {ignored.length > 0 && (
        <details>
          <summary>Dòng không phải dữ liệu ({ignored.length})</summary>
          <Lines lines={ignored} />
        </details>
      )}
    </section>
  );
}

function Lines({ lines }: { readonly lines: Report["unread"] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Dòng</th>
          <th scope="col">Vì sao</th>
          <th scope="col">Nội dung</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, text, reason }) => (
          <tr key={`${line} ${reason}`}>
            <td>{line}</td>
            <td>{reason}</td>
            <td class="text">{text.replace(/\t/g, " | ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
