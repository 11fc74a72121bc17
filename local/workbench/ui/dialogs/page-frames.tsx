import { useRef } from "preact/hooks";
import type { PageView } from "../../protocol/script";
import { CloseButton } from "./close-button";
import { useModal } from "./modal";

interface PageProps {
  readonly page: PageView;
  readonly onClose: () => void;
}

/** What Google gives a dialog that asks for no size, in pixels. */
const usual = { width: 600, height: 400 };

/** The sidebar, to the right of the Sheet, as wide as Google makes it. */
export function Sidebar({ page, onClose }: PageProps) {
  return (
    <aside class="sidebar" aria-label={page.title}>
      <div class="dialog-head">
        <h2 dir="auto">{page.title}</h2>
        <CloseButton label="Đóng thanh bên" onClose={onClose} />
      </div>
      <Frame page={page} />
    </aside>
  );
}

/** A dialog with a page in it that blocks the rest. */
export function ModalPage({ page, onClose }: PageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, "iframe", onClose);
  return (
    <dialog class="page-dialog" ref={dialog} aria-label={page.title}>
      <DialogContent page={page} onClose={onClose} />
    </dialog>
  );
}

/** A dialog with a page in it beside which one goes on working. */
export function ModelessPage({ page, onClose }: PageProps) {
  return (
    <div class="page-dialog modeless" role="dialog" aria-label={page.title}>
      <DialogContent page={page} onClose={onClose} />
    </div>
  );
}

function DialogContent({ page, onClose }: PageProps) {
  return (
    <>
      <div class="dialog-head">
        <h2 dir="auto">{page.title}</h2>
        <CloseButton label="Đóng hộp thoại" onClose={onClose} />
      </div>
      <Frame page={page} />
    </>
  );
}

/** The page itself. Like Google's frame it may run scripts, open windows and download, and cannot take over the tab. */
function Frame({ page }: { readonly page: PageView }) {
  const { kind, title, url } = page;
  const width = page.width ?? usual.width;
  const height = page.height ?? usual.height;
  const size = kind === "sidebar" ? {} : { width: `${width}px`, height: `${height}px` };
  return (
    <iframe
      title={title}
      src={url}
      style={size}
      sandbox="allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts"
      referrerpolicy="no-referrer"
    />
  );
}
