import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Opens a `<dialog>` above everything for as long as its component is there; the browser makes all else unreachable meanwhile.
 * The focus goes to what `first` names, and afterwards back to where it was. `onDismiss` is called when a person wants it
 * closed by Escape; whether it goes is the component's to say.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  first: string,
  onDismiss: () => void,
): void {
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  useLayoutEffect(() => {
    const { current: box } = dialog;
    if (!box) return;
    const before = document.activeElement;
    const onCancel = (event: Event) => {
      event.preventDefault();
      dismiss.current();
    };
    // A browser lets a second Escape close even a dialog that did not want to.
    const onClose = () => dismiss.current();
    box.addEventListener("cancel", onCancel);
    box.addEventListener("close", onClose);
    box.showModal();
    box.querySelector<HTMLElement>(first)?.focus();
    return () => {
      box.removeEventListener("cancel", onCancel);
      box.removeEventListener("close", onClose);
      box.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
