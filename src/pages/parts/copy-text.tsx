import { useRef, useState } from "preact/hooks";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

/** A text to be taken elsewhere: readable, selectable, with a button that copies it. */
export function CopyText({ label, text, rows }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    const copied = (await byClipboard(text)) || bySelection(area.current);
    setTold(copied ? "Đã sao chép." : "Trình duyệt không cho sao chép: bấm Ctrl+C (máy Mac: ⌘C).");
    if (!copied) area.current?.select();
  };
  return (
    <div>
      <label>
        <span>{label}</span>
        <textarea
          readOnly
          rows={rows}
          value={text}
          ref={area}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p>
        <button type="button" onClick={() => void copy()}>
          Sao chép
        </button>{" "}
        <span role="status" aria-live="polite">
          {told}
        </span>
      </p>
    </div>
  );
}

/** In a dialog of Google's the clipboard may be refused: the frame has no permission for it. */
async function byClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function bySelection(area: HTMLTextAreaElement | null): boolean {
  area?.select();
  return area !== null && document.execCommand("copy");
}
