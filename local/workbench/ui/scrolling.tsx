import type { ComponentChildren } from "preact";

interface ScrollingProps {
  readonly class: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A section that scrolls, and can be scrolled by keyboard. */
export function Scrolling({ class: name, label, children }: ScrollingProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
