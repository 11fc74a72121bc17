import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Entry, findTyped } from "./entries";
import { place } from "./place";

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly anchor: HTMLElement;
  readonly where: "below" | "beside";
  /** Which entry has the focus at first; none where a mouse opened it. */
  readonly focus: "first" | "last" | "none";
  /** An item was chosen. */
  readonly onChoose: (run: () => void) => void;
  /** One goes out of the list: back to what it hangs from (Escape, or the arrow to the left), or on to the right. */
  readonly onLeave: (how: "escape" | "left" | "right") => void;
}

/** How long a pause ends a typed beginning, in milliseconds. */
const pause = 700;

/** How long a submenu stays while the mouse crosses other lines on its way to it, in milliseconds. */
const crossing = 200;

/** An open menu with its submenus, for mouse and keyboard: arrows, Home, End, Enter, Escape, and typing a beginning. */
export function MenuList(props: MenuListProps) {
  const { label, entries, anchor, where, focus, onChoose, onLeave } = props;
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const hovering = useRef(0);
  const [open, setOpen] = useState<{ index: number; focus: "first" | "none" } | null>(null);

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>(":scope > [role=menuitem]") ?? [])];
  const focused = () => items().findIndex((item) => item.matches(":focus"));
  const go = (index: number) => items().at(index)?.focus();

  useLayoutEffect(() => {
    if (!list.current) return;
    place(list.current, anchor.getBoundingClientRect(), where);
    if (focus === "none") list.current.focus({ preventScroll: true });
    else go(focus === "first" ? 0 : -1);
  }, []);

  const choices = entries.filter((entry) => entry.kind !== "line");

  function choose(index: number, by: "first" | "none"): void {
    const entry = choices[index];
    clearTimeout(hovering.current);
    if (entry?.kind === "menu") setOpen({ index, focus: by });
    if (entry?.kind === "item" && entry.enabled) onChoose(entry.run);
  }

  function hover(next: { index: number; focus: "none" } | null): void {
    clearTimeout(hovering.current);
    hovering.current = window.setTimeout(() => setOpen(next), open === null ? 0 : crossing);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = focused();
    const entry = choices[at];
    const count = choices.length;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go((at + 1) % count),
      ArrowUp: () => go(at <= 0 ? -1 : at - 1),
      Home: () => go(0),
      End: () => go(-1),
      Enter: () => choose(at, "first"),
      " ": () => choose(at, "first"),
      ArrowRight: () => (entry?.kind === "menu" ? choose(at, "first") : onLeave("right")),
      ArrowLeft: () => onLeave("left"),
      Escape: () => onLeave("escape"),
    };
    const act = acts[event.key] ?? typing(event, at);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function typing(event: KeyboardEvent, at: number): (() => void) | undefined {
    if ([...event.key].length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    return () => {
      const { text, at: before } = typed.current;
      const grown = event.timeStamp - before < pause ? text + event.key : event.key;
      typed.current = { text: grown, at: event.timeStamp };
      const captions = choices.map(({ caption }) => caption);
      const found = findTyped(captions, grown, at);
      if (found !== undefined) go(found);
    };
  }

  function leaveSubmenu(how: "escape" | "left" | "right"): void {
    const index = open?.index ?? 0;
    if (how === "right") {
      onLeave("right");
    } else {
      setOpen(null);
      go(index);
    }
  }

  let index = -1;
  return (
    <div
      class="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      ref={list}
      onKeyDown={onKeyDown}
      onScroll={() => setOpen(null)}
    >
      {entries.map((entry, row) => {
        if (entry.kind === "line") return <hr key={row} />;
        index += 1;
        const own = index;
        const isOpen = open?.index === own;
        return (
          <Choice
            key={row}
            entry={entry}
            isOpen={isOpen}
            onHover={() => hover(entry.kind === "menu" ? { index: own, focus: "none" } : null)}
            onClick={() => choose(own, "none")}
          />
        );
      })}
      {open && (
        <Submenu
          {...props}
          entries={choices}
          index={open.index}
          focus={open.focus}
          items={items}
          onLeave={leaveSubmenu}
        />
      )}
    </div>
  );
}

type ChoiceEntry = Exclude<Entry, { kind: "line" }>;

interface ChoiceProps {
  readonly entry: ChoiceEntry;
  readonly isOpen: boolean;
  readonly onHover: () => void;
  readonly onClick: () => void;
}

/** One line of a menu. It stays reachable when it cannot be done now, so that a keyboard finds it. */
function Choice({ entry, isOpen, onHover, onClick }: ChoiceProps) {
  const isMenu = entry.kind === "menu";
  return (
    <div
      class="menu-item"
      role="menuitem"
      tabIndex={-1}
      aria-haspopup={isMenu ? "menu" : undefined}
      aria-expanded={isMenu ? isOpen : undefined}
      aria-disabled={!isMenu && !entry.enabled ? true : undefined}
      onMouseEnter={(event) => {
        event.currentTarget.focus({ preventScroll: true });
        onHover();
      }}
      onClick={onClick}
      onKeyDown={() => {}}
    >
      <span class="menu-caption">{entry.caption}</span>
      {isMenu ? <span class="menu-arrow" aria-hidden="true" /> : <Shortcut keys={entry.shortcut} />}
    </div>
  );
}

function Shortcut({ keys }: { readonly keys: string | undefined }) {
  return keys === undefined ? null : <kbd class="menu-keys">{keys}</kbd>;
}

interface SubmenuProps extends MenuListProps {
  readonly index: number;
  readonly entries: readonly ChoiceEntry[];
  readonly items: () => readonly HTMLElement[];
}

/** The submenu that hangs from one line; the line is on the screen before it is. */
function Submenu({ index, entries, items, ...rest }: SubmenuProps) {
  const entry = entries[index];
  const anchor = items()[index];
  if (entry?.kind !== "menu" || !anchor) return null;
  return (
    <MenuList
      {...rest}
      key={index}
      label={entry.caption}
      entries={entry.entries}
      anchor={anchor}
      where="beside"
    />
  );
}
