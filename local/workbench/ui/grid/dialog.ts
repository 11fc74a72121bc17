/** What a question offers: the captions of its buttons, the one that Enter presses first. */
export interface GridQuestion {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
  /** A field to type into, with what stands in it first. */
  readonly field?: { readonly label: string; readonly text: string };
  /** A box to tick. */
  readonly box?: string;
}

export interface GridAnswer {
  /** The button; nothing where it was closed by Escape. */
  readonly button: string | undefined;
  readonly text: string;
  readonly ticked: boolean;
}

/** Asks in a dialog that keeps the focus until it is answered, and gives it back after. */
export function askInDialog({ title, message, buttons, field, box }: GridQuestion): Promise<GridAnswer> {
  const dialog = document.createElement("dialog");
  dialog.className = "grid-dialog";
  dialog.setAttribute("aria-label", title);
  const form = document.createElement("form");
  form.method = "dialog";
  const heading = document.createElement("h2");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = message;
  form.append(heading, text);
  const input = document.createElement("input");
  if (field !== undefined) {
    const label = document.createElement("label");
    label.append(field.label, input);
    input.value = field.text;
    form.append(label);
  }
  const tick = document.createElement("input");
  tick.type = "checkbox";
  if (box !== undefined) {
    const label = document.createElement("label");
    label.className = "grid-dialog-box";
    label.append(tick, box);
    form.append(label);
  }
  const row = document.createElement("div");
  row.className = "grid-dialog-buttons";
  for (const caption of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = caption;
    button.addEventListener("click", () => dialog.close(caption));
    row.append(button);
  }
  form.append(row);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close(buttons[0]);
  });
  dialog.append(form);
  document.body.append(dialog);
  const before = document.activeElement;
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      const button = dialog.returnValue === "" ? undefined : dialog.returnValue;
      dialog.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve({ button, text: input.value, ticked: tick.checked });
    });
    dialog.showModal();
    if (field === undefined) row.querySelector("button")?.focus();
    else input.select();
  });
}
