import { type DriveFile, type DriveStore, isTrashed } from "../drive/drive-store";
import { isOpenToAnyone } from "../drive/permissions";
import type { FormItem, FormModel, PageTarget } from "../forms/form-model";
import type { FormStore } from "../forms/form-store";

/** What all forms outside the trash are like, as text in which no id stands: nothing when there is none. */
export function formsText(forms: FormStore, drive: DriveStore): string {
  const texts = [...forms.forms.values()].flatMap((form) => {
    const file = drive.files.get(form.id);
    return file === undefined || isTrashed(drive, file)
      ? []
      : [`${JSON.stringify(describe(form, file), null, 2)}\n`];
  });
  return texts.sort().join("");
}

function describe(form: FormModel, file: DriveFile): object {
  const { title, description, confirmationMessage, closedMessage, published, accepting, settings } = form;
  return {
    form: file.name,
    title,
    description,
    confirmationMessage,
    closedMessage,
    published,
    accepting,
    openToAnyone: isOpenToAnyone(file),
    settings,
    items: form.items.map((item) => describeItem(form, item)),
    responses: form.responses.length,
  };
}

function describeItem(form: FormModel, item: FormItem): object {
  const { kind, title, helpText, required, choices, otherOption, rows, columns, validation, scale, goTo } =
    item;
  return {
    kind,
    title,
    helpText,
    required,
    choices: choices.map(
      ({ value, target }) => `${value}${target === null ? "" : ` → ${nameOf(form, target)}`}`,
    ),
    otherOption,
    ...(kind === "GRID" ? { rows, columns } : {}),
    ...(scale === undefined ? {} : { scale }),
    validation,
    goTo: nameOf(form, goTo),
  };
}

function nameOf(form: FormModel, target: PageTarget): string {
  if (target.to !== "GO_TO_PAGE") return target.to;
  return `page ${form.items.findIndex(({ id }) => id === target.page) + 1}`;
}
