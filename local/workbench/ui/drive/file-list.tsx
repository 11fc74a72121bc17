import { useState } from "preact/hooks";
import type { FileLine } from "../../protocol/drive";
import { ask } from "../ask";
import { Choice, Search } from "../part-head";
import { usePortions } from "../portions";
import { tellProblem } from "../problems";
import { Scrolling } from "../scrolling";
import { hasWords, wordsOf } from "../searched";
import { spokenTime } from "../spoken-time";
import { Way } from "./way";

const PORTION = 200;

type View = "newest" | "folders" | "bin";

const views: Readonly<Record<View, string>> = {
  newest: "Mới nhất",
  folders: "Theo thư mục",
  bin: "Thùng rác",
};

interface FileListProps {
  readonly files: readonly FileLine[];
  /** The one that is open; the top if absent. */
  readonly folder: FileLine | undefined;
}

/** What is in a folder; without one all files, the top, or the bin. What changed last stands first. */
export function FileList({ files, folder }: FileListProps) {
  const [chosen, setChosen] = useState<View>("newest");
  const [wanted, setWanted] = useState("");
  const view = folder === undefined ? chosen : "folders";
  const words = wordsOf(wanted);
  const shown = words.length > 0 ? matching(files, words, view) : inView(files, view, folder);
  const [first, more] = usePortions(shown, PORTION);
  return (
    <section class="drive" aria-labelledby="drive-title">
      <header class="part-head">
        <h1 id="drive-title">Thư mục</h1>
        <Search placeholder="tên tệp, địa chỉ" value={wanted} onInput={setWanted} />
        {folder === undefined && <Choice label="Xem" value={view} names={views} onChange={setChosen} />}
        <p class="muted" role="status">
          {shown.length} mục
        </p>
      </header>
      <Scrolling class="part-body" label="Danh sách tệp">
        {folder && words.length === 0 && <Way file={folder} files={files} />}
        {shown.length === 0 ? (
          <p class="nothing">{words.length > 0 ? "Không có tệp nào như vậy." : "Ở đây chưa có tệp nào."}</p>
        ) : (
          <Table files={first} />
        )}
        {more}
      </Scrolling>
    </section>
  );
}

function inView(files: readonly FileLine[], view: View, folder: FileLine | undefined): readonly FileLine[] {
  if (view === "bin") return files.filter(({ trashed }) => trashed);
  if (view === "newest") return files.filter(({ trashed, kind }) => !trashed && kind !== "folder");
  const here = files.filter(({ parent, trashed }) => !trashed && parent === (folder?.id ?? null));
  return [...here.filter(({ kind }) => kind === "folder"), ...here.filter(({ kind }) => kind !== "folder")];
}

/** Files whose name, kind or addresses have every word, with or without marks. */
function matching(files: readonly FileLine[], words: readonly string[], view: View): readonly FileLine[] {
  return files.filter(
    ({ name, kindName, owner, writers, trashed }) =>
      trashed === (view === "bin") && hasWords([name, kindName, owner, ...writers], words),
  );
}

function Table({ files }: { readonly files: readonly FileLine[] }) {
  return (
    <table class="part-table">
      <thead>
        <tr>
          {["Tên", "Loại", "Sửa lần cuối", "Ai xem được"].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.id}>
            <td class={`file-name ${file.kind}`}>
              <a href={hashOfFile(file)} dir="auto">
                {file.name}
              </a>
            </td>
            <td>{file.kindName}</td>
            <td class="figures">{spokenTime(file.modified)}</td>
            <td>
              {file.trashed ? (
                <button
                  type="button"
                  onClick={() => ask("drive.trash", { id: file.id, trashed: false }).catch(tellProblem)}
                >
                  Lấy lại
                </button>
              ) : (
                whoSees(file)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A form opens in Biểu mẫu, everything else in here. */
export function hashOfFile({ id, kind }: FileLine): string {
  return kind === "form" ? `#/forms/${id}/answers` : `#/drive/${id}`;
}

/** The owner, whom it is shared with, and whoever has the link of a form. */
export function whoSees({ owner, writers, anyone }: FileLine): string {
  const people = [owner, ...writers].join(", ");
  return anyone ? `${people}; ai có đường liên kết thì trả lời được` : people;
}
