import type { Door } from "../../door";
import { Columns } from "./columns";

type Report = Door["previewStaff"]["out"];

/** How a pasted list was understood, and what taking it in would change. */
export function ReportView({ report, counted }: { readonly report: Report; readonly counted: string }) {
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
