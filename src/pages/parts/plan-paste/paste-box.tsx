import type { PastedPart } from "../../../domain/plan/pasted/pasted-part";
import { textParts } from "../../../domain/plan/pasted/text-parts";
import { htmlParts } from "./clipboard";

/** What was pasted: its text, and its HTML where the clipboard had any ("" else, and once the text was changed by hand). */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Its parts: of the HTML where that holds any, else of the text. */
export function partsOf({ text, html }: Pasted): readonly PastedPart[] {
  const parts = html === "" ? [] : htmlParts(html);
  return parts.length > 0 ? parts : textParts(text);
}

interface PasteBoxProps {
  readonly pasted: Pasted;
  readonly isRead: boolean;
  readonly onPaste: (pasted: Pasted) => void;
}

/** Where a plan is pasted. With the look of Word it is read by that, too; whatever is pasted takes the place of what stands. */
export function PasteBox({ pasted, isRead, onPaste }: PasteBoxProps) {
  return (
    <label>
      <span>Kế hoạch dán từ Word, Google Docs hoặc trang web</span>
      <textarea
        rows={isRead ? 4 : 14}
        spellcheck={false}
        placeholder="Trong Word bấm Ctrl+A, Ctrl+C, rồi bấm Ctrl+V vào đây"
        value={pasted.text}
        onPaste={(event) => {
          const html = event.clipboardData?.getData("text/html") ?? "";
          const text = event.clipboardData?.getData("text/plain") ?? "";
          const box = event.currentTarget;
          const isWhole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
          // Into the midst of what stands words are pasted, not a plan.
          if (!isWhole || html === "" || text.trim() === "") return;
          event.preventDefault();
          onPaste({ text, html });
        }}
        onInput={(event) => onPaste({ text: event.currentTarget.value, html: "" })}
      />
      <span class="muted">{told(pasted)}</span>
    </label>
  );
}

function told({ text, html }: Pasted): string {
  if (text.trim() === "") return "Sổ chỉ đọc; chưa ghi gì cho tới khi bấm nút ghi ở dưới.";
  return html === ""
    ? "Đọc theo chữ: số mục, gạch đầu dòng, chữ hoa. Sửa chữ ở đây thì dàn ý được đọc lại từ đầu."
    : "Đọc theo cả chữ đậm, nghiêng, thụt lề và danh sách của Word. Sửa chữ ở đây thì chỉ còn đọc theo chữ.";
}
