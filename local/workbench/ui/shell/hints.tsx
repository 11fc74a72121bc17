import { useState } from "preact/hooks";
import { CloseButton } from "../dialogs/close-button";

interface HintsProps {
  /** The spreadsheet they are for: who put them away there has them put away. */
  readonly of: string;
  readonly hints: readonly string[];
}

/** What one may try first, beside the Sheet until it is put away, and the button that brings it back. */
export function Hints({ of, hints }: HintsProps) {
  const [isOpen, setOpen] = useState(() => !isPutAway(of));
  function show(open: boolean): void {
    keepPutAway(of, !open);
    setOpen(open);
  }
  return (
    <>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => show(!isOpen)}>
        Gợi ý
      </button>
      {isOpen && (
        <section class="hints" aria-label="Thử trước tiên">
          <div class="hints-head">
            <h2>Thử trước tiên</h2>
            <CloseButton label="Đóng gợi ý" onClose={() => show(false)} />
          </div>
          <ol>
            {hints.map((hint) => (
              <li key={hint} dir="auto">
                {hint}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

const keyOf = (of: string): string => `workbench.hints.${of}`;

function isPutAway(of: string): boolean {
  try {
    return localStorage.getItem(keyOf(of)) !== null;
  } catch {
    return false;
  }
}

function keepPutAway(of: string, putAway: boolean): void {
  try {
    if (putAway) localStorage.setItem(keyOf(of), "1");
    else localStorage.removeItem(keyOf(of));
  } catch {
    // Where the browser keeps nothing, they are there again at the next visit.
  }
}
