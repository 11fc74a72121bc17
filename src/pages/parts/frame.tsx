import { type ComponentChildren, render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Work } from "./work";

interface FrameProps {
  readonly work: Work;
  /** What was done last, "" for nothing: told to screen readers as well. */
  readonly done?: string;
  readonly children: ComponentChildren;
  /** The buttons at the foot, which stays in sight. */
  readonly foot: ComponentChildren;
  /** What closing does, where something must be done before. */
  readonly onClose?: () => void;
}

/** The frame of every page: its content, which is locked while a call is under way; what went wrong; buttons. */
export function Frame({ work, done = "", children, foot, onClose = closePage }: FrameProps) {
  const { doing, problems } = work;
  useFocusKept(doing !== "");
  return (
    <main aria-busy={doing !== ""}>
      {/* While all in it is locked, the keyboard scrolls it as a whole. */}
      <div class="content" tabIndex={doing === "" ? undefined : 0}>
        <fieldset disabled={doing !== ""}>{children}</fieldset>
      </div>
      <Problems problems={problems} />
      <p class="status" role="status" aria-live="polite">
        {doing === "" ? done : doing}
      </p>
      <fieldset class="foot" disabled={doing !== ""}>
        {foot}
        <button type="button" class="quiet" onClick={onClose}>
          Đóng
        </button>
      </fieldset>
    </main>
  );
}

/** A field or button that was locked while a call was under way has the focus again after it: the keyboard goes on there. */
function useFocusKept(isBusy: boolean): void {
  const before = useRef<Element | null>(null);
  const { activeElement, body } = document;
  // Read while it is drawn: once the page is locked the browser has taken the focus away.
  if (isBusy && activeElement !== body) before.current ??= activeElement;
  useEffect(() => {
    if (isBusy) return;
    const isFree = document.activeElement === document.body;
    if (isFree && before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    before.current = null;
  }, [isBusy]);
}

/** Closes the dialog the page is in. */
export function closePage(): void {
  google.script.host.close();
}

/** What stands in the way, a line each; it takes the focus when it appears. */
function Problems({ problems }: { readonly problems: readonly string[] }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) list.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={list}>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

/** Puts a page on the screen. */
export function start(page: ComponentChildren): void {
  const root = document.getElementById("page");
  if (root) render(page, root);
}
