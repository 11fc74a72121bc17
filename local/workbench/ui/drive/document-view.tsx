import { useEffect, useRef, useState } from "preact/hooks";
import { downloadUrl } from "../ask";
import { hashOf } from "../links";

/** An empty document in the language of the documents; its scripts never run (see the frame's sandbox). */
const EMPTY = '<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body></body></html>';

/** Room beside the pages. */
const BESIDE = 48;

/** A document as pages of paper, in a frame in which no script runs. What draws it is loaded when a document is first looked at. */
export function DocumentView({ id, version }: { readonly id: string; readonly version: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState("Đang mở văn bản…");

  useEffect(() => {
    let isGone = false;
    async function show(): Promise<void> {
      const [{ showDocument }, response] = await Promise.all([
        import("../document/document-view"),
        fetch(downloadUrl("drive.file", { id })),
      ]);
      if (!response.ok) throw new Error(await response.text());
      const bytes = new Uint8Array(await response.arrayBuffer());
      // A document that a script changes meanwhile is read on where one was.
      const top = frame.current?.contentWindow?.scrollY ?? 0;
      const target = frame.current === null ? null : await emptied(frame.current);
      if (isGone || target === null) return;
      const pages = await showDocument(bytes, target);
      scaleToFit(target);
      frame.current?.contentWindow?.scrollTo(0, top);
      setState(`${pages} trang`);
    }
    show().catch((error: Error) => {
      if (!isGone) setState(`Không mở được văn bản: ${error.message}. Tải tệp .docx để xem bằng Word.`);
    });
    return () => {
      isGone = true;
    };
  }, [id, version]);

  useEffect(() => {
    const refit = (): void => {
      const target = frame.current?.contentDocument;
      if (target) scaleToFit(target);
    };
    window.addEventListener("resize", refit);
    return () => window.removeEventListener("resize", refit);
  }, []);

  return (
    <>
      <p class="muted pages-note" role="status">
        {state}
      </p>
      <iframe
        ref={frame}
        class="document"
        title="Văn bản"
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      />
    </>
  );
}

/** A fresh document in the frame. */
async function emptied(frame: HTMLIFrameElement): Promise<Document | null> {
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    frame.srcdoc = EMPTY;
  });
  const target = frame.contentDocument;
  target?.addEventListener("click", follow);
  return target;
}

/** Links to local forms and files open in the workbench; the frame's own policy keeps all others out of it. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest("a");
  const hash = hashOf(link?.getAttribute("href") ?? "");
  if (hash === undefined) return;
  event.preventDefault();
  location.hash = hash;
}

/** Pages wider than the frame are made smaller. */
function scaleToFit(target: Document): void {
  const widths = [...target.querySelectorAll("section.docx")].map(
    (page) => page.getBoundingClientRect().width,
  );
  const { style } = target.documentElement;
  const zoom = Number(style.zoom || "1");
  const widest = Math.max(1, ...widths) / zoom;
  style.zoom = String(Math.min(1, (target.defaultView?.innerWidth ?? widest) / (widest + BESIDE)));
}
