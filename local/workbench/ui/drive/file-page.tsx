import { useState } from "preact/hooks";
import type { FileLine } from "../../protocol/drive";
import { ask, downloadUrl } from "../ask";
import { tellProblem } from "../problems";
import { spokenSize, spokenTime } from "../spoken-time";
import { SureButton } from "../sure-button";
import { DocumentView } from "./document-view";
import { whoSees } from "./file-list";
import { PutBack } from "./put-back";
import { Way } from "./way";

interface FilePageProps {
  readonly file: FileLine;
  readonly files: readonly FileLine[];
}

/** One file: a document as pages, others by what is known of them; and what can be done with it. */
export function FilePage({ file, files }: FilePageProps) {
  const { id, name, kind, kindName, size, trashed, created, modified } = file;
  const [open, setOpen] = useState<"name" | "share" | "">("");
  const hasContent = size !== null;
  const trash = (put: boolean): void => {
    ask("drive.trash", { id, trashed: put }).catch(tellProblem);
  };
  return (
    <section class="drive" aria-label={name}>
      <header class="file-head">
        <Way file={file} files={files} />
        <p class="muted">
          {kindName}, tạo {spokenTime(created)}, sửa lần cuối {spokenTime(modified)}
          {hasContent && `, ${spokenSize(size)}`}. Ai xem được: {whoSees(file)}.
        </p>
        {trashed ? (
          <p class="form-note">
            Tệp đang ở trong thùng rác.{" "}
            <button type="button" onClick={() => trash(false)}>
              Lấy lại
            </button>
          </p>
        ) : (
          <div class="buttons">
            {hasContent && (
              <a class="button" href={downloadUrl("drive.file", { id })} download>
                {kind === "document" ? "Tải .docx" : "Tải về"}
              </a>
            )}
            {kind === "document" && hasContent && <PdfButton id={id} name={name} />}
            {kind === "document" && kindName !== "Word" && <PutBack id={id} />}
            <button
              type="button"
              aria-expanded={open === "name"}
              onClick={() => setOpen(open === "name" ? "" : "name")}
            >
              Đổi tên
            </button>
            <button
              type="button"
              aria-expanded={open === "share"}
              onClick={() => setOpen(open === "share" ? "" : "share")}
            >
              Chia sẻ
            </button>
            <SureButton
              label="Bỏ vào thùng rác"
              question="Bỏ tệp này vào thùng rác?"
              onSure={() => trash(true)}
            />
          </div>
        )}
        {open === "name" && (
          <Line
            label="Tên mới"
            action="Lưu tên"
            initial={name}
            onSave={(text) => ask("drive.rename", { id, name: text })}
            onDone={() => setOpen("")}
          />
        )}
        {open === "share" && (
          <Line
            label="Địa chỉ thư được sửa tệp này"
            action="Cho quyền sửa"
            initial=""
            onSave={(text) => ask("drive.share", { id, address: text })}
            onDone={() => setOpen("")}
          />
        )}
      </header>
      {kind === "document" && hasContent ? (
        <DocumentView id={id} version={file.version} />
      ) : (
        <p class="nothing">{hasContent ? "Tải tệp về máy để mở." : "Tệp này không có nội dung."}</p>
      )}
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly action: string;
  readonly initial: string;
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onDone: () => void;
}

/** A field with the button that saves it. What the engine refuses stands below, and what was typed stays. */
function Line({ label, action, initial, onSave, onDone }: LineProps) {
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState("");
  return (
    <form
      class="file-line"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text).then(onDone, (error: Error) => setWrong(error.message));
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="text"
          autocomplete="off"
          value={text}
          aria-invalid={wrong !== ""}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {action}
      </button>
      {wrong !== "" && (
        <p class="form-fault" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** Printing takes a moment, and a machine may have nothing to print with: so the answer is looked at before it is saved. */
function PdfButton({ id, name }: { readonly id: string; readonly name: string }) {
  const [isBusy, setIsBusy] = useState(false);
  async function print(): Promise<void> {
    setIsBusy(true);
    try {
      const response = await fetch(downloadUrl("drive.pdf", { id }));
      if (!response.ok) throw new Error(await response.text());
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement("a");
      link.href = url;
      link.download = fileNameOf(response.headers.get("Content-Disposition")) ?? `${name}.pdf`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (error) {
      tellProblem(error);
    }
    setIsBusy(false);
  }
  return (
    <button type="button" disabled={isBusy} onClick={print}>
      {isBusy ? "Đang in…" : "Tải PDF"}
    </button>
  );
}

/** The name that the server gives a download (RFC 5987). */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}
