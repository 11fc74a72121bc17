import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { tellProblem } from "../problems";
import { type Entry, findTyped, type Menu } from "./entries";
import { MenuList } from "./menu-list";

interface Opened {
  readonly index: number;
  readonly focus: "first" | "last" | "none";
}

/**
 * The menu bar of a spreadsheet. F10 goes into it from anywhere, Escape back to where one was; what was chosen is done with the
 * focus back there.
 */
export function MenuBar({ menus }: { readonly menus: readonly Menu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState<Opened | null>(null);
  const [reached, setReached] = useState(0);

  const heads = () => [...(bar.current?.querySelectorAll<HTMLElement>(":scope > [role=menuitem]") ?? [])];
  const isInside = (target: EventTarget | null) =>
    target instanceof Node && bar.current?.contains(target) === true;

  function goBack(): void {
    setOpen(null);
    const { current } = before;
    if (current?.isConnected) current.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  function go(index: number): number {
    const found = (index + menus.length) % menus.length;
    setReached(found);
    heads()[found]?.focus();
    return found;
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "F10" || event.shiftKey || event.ctrlKey || document.querySelector("dialog:modal"))
        return;
      event.preventDefault();
      heads()[0]?.focus();
    }
    // A click into a frame reaches no listener of this page, but takes its focus.
    const close = () => setOpen(null);
    const onPointerDown = (event: PointerEvent) => {
      if (!isInside(event.target)) setOpen(null);
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("pointerdown", onPointerDown);
    window.addEventListener("blur", close);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("pointerdown", onPointerDown);
      window.removeEventListener("blur", close);
    };
  }, []);

  function onHeadKey(event: KeyboardEvent, index: number): void {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => void go(index + 1),
      ArrowLeft: () => void go(index - 1),
      Home: () => void go(0),
      End: () => void go(-1),
      ArrowDown: () => setOpen({ index, focus: "first" }),
      ArrowUp: () => setOpen({ index, focus: "last" }),
      Enter: () => setOpen({ index, focus: "first" }),
      " ": () => setOpen({ index, focus: "first" }),
      Escape: goBack,
    };
    const letter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = acts[event.key] ?? (letter ? () => typeHead(event.key, index) : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function typeHead(letter: string, index: number): void {
    const captions = menus.map(({ caption }) => caption);
    const found = findTyped(captions, letter, index);
    if (found !== undefined) go(found);
  }

  function leave(how: "escape" | "left" | "right"): void {
    if (open === null) return;
    if (how === "escape") {
      setOpen(null);
      go(open.index);
    } else {
      setOpen({ index: go(open.index + (how === "left" ? -1 : 1)), focus: "first" });
    }
  }

  return (
    <div
      class="menu-bar"
      role="menubar"
      aria-label="Thanh lệnh"
      ref={bar}
      onFocusIn={(event) => {
        const { relatedTarget } = event;
        if (relatedTarget instanceof HTMLElement && !isInside(relatedTarget)) before.current = relatedTarget;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget !== null && !isInside(event.relatedTarget)) setOpen(null);
      }}
    >
      {menus.map(({ caption }, index) => (
        <div
          class="menu-head"
          key={caption}
          role="menuitem"
          tabIndex={index === Math.min(reached, menus.length - 1) ? 0 : -1}
          aria-haspopup="menu"
          aria-expanded={open?.index === index}
          onMouseDown={(event) => {
            // Kept from taking the focus before the bar knows who had it.
            event.preventDefault();
            setReached(index);
            if (open?.index === index) goBack();
            else {
              event.currentTarget.focus();
              setOpen({ index, focus: "none" });
            }
          }}
          onMouseEnter={() => {
            if (open !== null && open.index !== index) setOpen({ index: go(index), focus: "none" });
          }}
          onKeyDown={(event) => onHeadKey(event, index)}
        >
          {caption}
        </div>
      ))}
      {open !== null && (
        <OpenMenu
          key={`${open.index} ${open.focus}`}
          menu={menus[open.index]}
          anchor={heads()[open.index]}
          focus={open.focus}
          onChoose={(run) => {
            goBack();
            run();
          }}
          onLeave={leave}
        />
      )}
    </div>
  );
}

interface OpenMenuProps {
  readonly menu: Menu | undefined;
  readonly anchor: HTMLElement | undefined;
  readonly focus: Opened["focus"];
  readonly onChoose: (run: () => void) => void;
  readonly onLeave: (how: "escape" | "left" | "right") => void;
}

function OpenMenu({ menu, anchor, ...rest }: OpenMenuProps) {
  // What a menu holds is asked once, when it opens: it does not change under the mouse.
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useLayoutEffect(() => {
    const found = menu?.entries() ?? [];
    if (found instanceof Promise) found.then(setEntries, tellProblem);
    else setEntries(found);
  }, []);
  if (!menu || !anchor || entries === null) return null;
  return <MenuList {...rest} label={menu.caption} entries={entries} anchor={anchor} where="below" />;
}
