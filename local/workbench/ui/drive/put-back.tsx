import { useRef, useState } from "preact/hooks";
import { ask } from "../ask";

/** As many bytes as a request may carry in base64. */
const LARGEST = 10 * 1024 * 1024;

interface Told {
  readonly message: string;
  readonly losses: readonly string[];
  /** What waits for a yes: the edited document, which would lose something. */
  readonly base64?: string;
}

/** Puts a .docx, edited in Word, in the place of the document's content. What a Google Doc cannot hold is told first. */
export function PutBack({ id }: { readonly id: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told>();

  const tell = (problem: unknown): void =>
    setTold({ message: problem instanceof Error ? problem.message : String(problem), losses: [] });

  async function put(base64: string, acceptLosses: boolean): Promise<void> {
    const { replaced, losses } = await ask("drive.replace", { id, base64, acceptLosses });
    setTold(
      replaced
        ? { message: "Đã thay nội dung văn bản bằng tệp vừa chọn.", losses }
        : { message: "Google Docs không giữ được những thứ sau của tệp vừa chọn:", losses, base64 },
    );
  }
  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      if (file.size > LARGEST) throw new Error(`“${file.name}” lớn hơn 10 MB, không đưa vào Drive được.`);
      await put(await base64Of(file), false);
    } catch (error) {
      tell(error);
    }
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = "";
  }
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Thay bằng tệp .docx đã sửa
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label="Tệp .docx đã sửa"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {told && (
        <div class="put-back" role="alert">
          <p>{told.message}</p>
          {told.losses.length > 0 && (
            <ul>
              {[...new Set(told.losses)].map((loss) => (
                <li key={loss} dir="auto">
                  {loss}
                </li>
              ))}
            </ul>
          )}
          <div class="buttons">
            {told.base64 !== undefined && (
              <button type="button" class="main" onClick={() => put(told.base64 ?? "", true).catch(tell)}>
                Vẫn thay, bỏ những thứ ấy
              </button>
            )}
            <button type="button" onClick={() => setTold(undefined)}>
              {told.base64 === undefined ? "Đóng" : "Thôi, giữ văn bản cũ"}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** The bytes as base64, by the browser's own reader. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error(`Không đọc được “${file.name}”. Chọn lại tệp.`));
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.readAsDataURL(file);
  });
}
