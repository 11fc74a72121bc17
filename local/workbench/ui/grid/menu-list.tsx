import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { desk } from "./desk";

export interface MenuEntry {
  readonly caption: string;
  readonly shortcut?: string | undefined;
  readonly line?: true | undefined;
  readonly enabled: boolean;
  run(): void;
}

/** Something that stands over the grid at a place of the screen, and goes when the focus leaves it or Escape is pressed. */
export function Floating(props: {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly label: string;
  readonly role: "menu" | "dialog";
  readonly children: ComponentChildren;
}): JSX.Element {
  const node = useRef<HTMLDivElement>(null);
  // Before the next key: what is pressed behind the key that opened it is meant for it.
  useLayoutEffect(() => {
    const { current } = node;
    if (current === null) return;
    const { width, height } = current.getBoundingClientRect();
    current.style.left = `${Math.max(4, Math.min(props.x, window.innerWidth - width - 8))}px`;
    current.style.top = `${Math.max(4, Math.min(props.y, window.innerHeight - height - 8))}px`;
  });
  useLayoutEffect(() => {
    const { current } = node;
    if (current === null) return;
    current.querySelector<HTMLElement>("button:not(:disabled), input")?.focus();
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !current.contains(target)) desk.show(undefined);
    };
    const close = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      desk.show(undefined);
    };
    window.addEventListener("mousedown", outside, true);
    current.addEventListener("keydown", close);
    return () => window.removeEventListener("mousedown", outside, true);
  }, []);
  const named = { role: props.role, "aria-label": props.label };
  return (
    <div ref={node} class={`grid-floating ${props.name}`} {...named}>
      {props.children}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A menu at a place of the screen. */
export function MenuList(props: {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || list.current === null) return;
    event.preventDefault();
    const buttons = [...list.current.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const to =
      Math.abs(by) === 1 ? (at + by + buttons.length) % buttons.length : by < 0 ? 0 : buttons.length - 1;
    buttons[to]?.focus();
  };
  return (
    <Floating x={props.x} y={props.y} name="grid-menu" label={props.label} role="menu">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu around it */}
      <div ref={list} role="presentation" onKeyDown={move}>
        {props.entries.map(({ caption, shortcut, line, enabled, run }) => (
          <button
            key={caption}
            type="button"
            role="menuitem"
            class={line ? "line" : ""}
            disabled={!enabled}
            onClick={() => {
              desk.show(undefined);
              run();
            }}
          >
            <span>{caption}</span>
            {shortcut && <kbd>{shortcut}</kbd>}
          </button>
        ))}
      </div>
    </Floating>
  );
}
