import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface EntryBoxProps {
  readonly label: string;
  readonly hint: string;
  /** Whether the box takes the focus when it comes. */
  readonly focused: boolean;
  /** What is wrong with what is typed so far, "" for nothing; what is right with it, in words. */
  readonly look: (typed: string) => { readonly problem: string; readonly words: string };
  /** Takes what was typed; false where it is not taken, so that it stays to be mended. */
  readonly onEnter: (typed: string) => boolean;
  /** Gives back the last entry to be mended; null where there is none. */
  readonly onBack?: () => string | null;
  readonly onUndo?: () => void;
}

/**
 * One line that is typed and taken with Enter. The arrow up takes the last line back; Ctrl+Z in an empty box undoes. What is typed by
 * a Vietnamese keyboard is left alone until it is whole.
 */
export function EntryBox({ label, hint, focused, look, onEnter, onBack, onUndo }: EntryBoxProps) {
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // Before the next key comes: who went on to another box is not called back.
  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, [focused, label]);
  const { problem, words } = typed.trim() === "" ? { problem: "", words: "" } : look(typed);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const value = box.current?.value ?? typed;
      if (value.trim() === "") return;
      const taken = onEnter(value);
      setRefused(!taken);
      if (taken) setTyped("");
    } else if (event.key === "ArrowUp" && typed === "" && onBack) {
      const back = onBack();
      if (back === null) return;
      event.preventDefault();
      setTyped(back);
    } else if (event.key === "z" && (event.ctrlKey || event.metaKey) && typed === "" && onUndo) {
      event.preventDefault();
      onUndo();
    }
  }

  return (
    <div class="entry">
      <label>
        <span>{label}</span>
        <input
          type="text"
          ref={box}
          value={typed}
          maxLength={2000}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={refused && problem !== ""}
          onInput={(event) => {
            setRefused(false);
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class={problem === "" ? "muted" : refused ? "bad" : "warning"} role="status" aria-live="polite">
        {problem !== "" ? problem : words !== "" ? words : hint}
      </p>
    </div>
  );
}
