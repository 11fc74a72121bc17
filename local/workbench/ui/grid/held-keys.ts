import { isHeld, listenToRelease } from "./held";

/** What is typed while typing is held: letters gather in the field itself, whatever input method they come from. */
export interface HeldKeys {
  /** To be called when the field's text has changed: it waits there. */
  gather(): void;
  /** Keeps what a key does behind the letters that were typed before it. */
  keep(does: () => void): void;
  /** The person went elsewhere with the mouse: what was on its way to another place goes nowhere. */
  drop(): void;
}

/**
 * `type` is given letters when it is known where they go, `show` puts into the field what is being edited now. `goesOn`: whether an
 * input method is at work on what the field holds; that is taken as it stands then, and left there.
 */
export function makeHeldKeys(
  field: HTMLTextAreaElement,
  { type, show, goesOn }: { type(text: string, isThere: boolean): void; show(): void; goesOn(): boolean },
): HeldKeys {
  let kept: { readonly before: string; readonly does: () => void }[] = [];
  let hasGathered = false;

  function takeGathered(): string {
    const text = hasGathered ? field.value : "";
    hasGathered = false;
    return text;
  }

  listenToRelease(() => {
    const isComposing = goesOn() && kept.length === 0;
    const last = takeGathered();
    if (isComposing) return void (last !== "" && type(last, true));
    const keys = kept;
    kept = [];
    show();
    for (const [at, { before, does }] of keys.entries()) {
      if (before !== "") type(before, false);
      does();
      if (!isHeld()) continue;
      // This key asks where to go itself: what was typed behind it waits for that.
      kept = keys.slice(at + 1);
      field.value = last;
      hasGathered = last !== "";
      return;
    }
    if (last !== "") type(last, false);
  });

  return {
    gather() {
      hasGathered = true;
    },
    keep(does) {
      kept.push({ before: takeGathered(), does });
      field.value = "";
    },
    drop() {
      if (takeGathered() !== "" || kept.length > 0) field.value = "";
      kept = [];
    },
  };
}
