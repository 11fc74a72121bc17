import { useEffect } from "preact/hooks";
import { CloseButton } from "../dialogs/close-button";

/** A short message of a script, in the corner of the Sheet. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  /** How long it stays; for good where it is not above 0. */
  readonly seconds: number;
}

interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly onGone: (id: number) => void;
}

/** The messages that stand now, the latest lowest; a screen reader reads each as it comes. */
export function Toasts({ toasts, onGone }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} onGone={() => onGone(toast.id)} />
      ))}
    </div>
  );
}

function ToastBox({ toast, onGone }: { readonly toast: Toast; readonly onGone: () => void }) {
  const { title, message, seconds } = toast;
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(onGone, seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="toast">
      <div class="toast-text" dir="auto">
        {title !== "" && <strong>{title}</strong>}
        <span>{message}</span>
      </div>
      <CloseButton label="Đóng tin" onClose={onGone} />
    </div>
  );
}
