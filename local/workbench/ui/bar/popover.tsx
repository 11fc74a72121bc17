import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { place } from "../menus/place";

interface PopoverProps {
  /** What the button says, which opens the box. */
  readonly button: ComponentChildren;
  readonly title: string;
  /** The box's content. It calls `ready` when it is there: it may have to be loaded first. */
  readonly children: (close: () => void, ready: () => void) => ComponentChildren;
}

/** A button with a small box below it, closed by Escape, a click elsewhere, or what is done in it. */
export function Popover({ button, title, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);

  function close(): void {
    setOpen(false);
    // What was set may be through only when one is elsewhere already.
    const { activeElement } = document;
    if (activeElement === document.body || whole.current?.contains(activeElement)) opener.current?.focus();
  }

  function onEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
  }

  function ready(): void {
    if (!box.current || !opener.current) return;
    place(box.current, opener.current.getBoundingClientRect(), "below");
    box.current.querySelector<HTMLElement>("button, input, select")?.focus();
  }

  useEffect(() => {
    if (!isOpen) return;
    const closeSilently = () => setOpen(false);
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && whole.current?.contains(target) !== true) closeSilently();
    };
    document.addEventListener("pointerdown", onPointerDown);
    window.addEventListener("blur", closeSilently);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      window.removeEventListener("blur", closeSilently);
    };
  }, [isOpen]);

  return (
    <div class="popover" ref={whole}>
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onEscape}
      >
        {button}
      </button>
      {isOpen && (
        <div class="popover-box" role="dialog" aria-label={title} ref={box} onKeyDown={onEscape}>
          {children(close, ready)}
        </div>
      )}
    </div>
  );
}
