import { GOOGLE_FORM, putFile, rootOf } from "../drive/drive-store";
import { newForm } from "../forms/form-model";
import { formChanged } from "../forms/form-store";
import { ServiceException } from "../script/errors";
import {
  constant,
  defineSurface,
  type Emulates,
  navigation,
  ServiceObject,
  service,
} from "../script/surface";
import type { Execution } from "../world";
import { LocalForm } from "./form";
import { openForm } from "./form-any-item";
import { itemTypes, navigationTypes } from "./form-enums";
import { LocalParagraphTextValidationBuilder, LocalTextValidationBuilder } from "./form-validation";

type Methods =
  | "ItemType"
  | "PageNavigationType"
  | "create"
  | "openById"
  | "createTextValidation"
  | "createParagraphTextValidation";

const formAppSurface = defineSurface<Methods>("FormApp", "FormApp", {
  ItemType: constant,
  PageNavigationType: constant,
  create: service("String", "String,Boolean"),
  openById: service("String"),
  createTextValidation: navigation(),
  createParagraphTextValidation: navigation(),
});

/** The global `FormApp`, under the scope `forms`. */
export class LocalFormApp extends ServiceObject implements Emulates<GoogleAppsScript.Forms.FormApp, Methods> {
  readonly surface = formAppSurface;
  readonly ItemType = itemTypes;
  readonly PageNavigationType = navigationTypes;
  private readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  /** The title given names the file; the form itself has none until `setTitle`. A published one accepts responses. */
  create(title: string, published = false): LocalForm {
    this.refuseSimpleTrigger("create");
    if (title === "") throw new ServiceException("Invalid argument: title");
    const { world, user } = this.execution;
    const { clock, random, scriptId, drive, forms, workspace } = world;
    const now = new Date(clock.now()).toISOString();
    const file = putFile(drive, {
      id: random.fileId(),
      name: title,
      mimeType: GOOGLE_FORM,
      parents: [rootOf(user)],
      appProperties: {},
      trashed: false,
      owner: user,
      scriptId,
      createdTime: now,
      modifiedTime: now,
    });
    const form = newForm(file.id, random, workspace);
    Object.assign(form, { published, accepting: published });
    forms.forms.set(form.id, form);
    formChanged(forms, form);
    return new LocalForm(openForm(form, world));
  }

  /** The scope `forms` shows a user all his forms, also those that another script made. */
  openById(id: string): LocalForm {
    this.refuseSimpleTrigger("openById");
    const { world, user } = this.execution;
    const form = world.forms.forms.get(id);
    if (form === undefined || world.drive.files.get(id)?.owner !== user) {
      throw new ServiceException(
        "No item with the given ID could be found. Possibly because you have not edited this item or you do not " +
          "have permission to access it.",
      );
    }
    return new LocalForm(openForm(form, world));
  }

  createTextValidation(): LocalTextValidationBuilder {
    return new LocalTextValidationBuilder();
  }

  createParagraphTextValidation(): LocalParagraphTextValidationBuilder {
    return new LocalParagraphTextValidationBuilder();
  }

  /** Google: simple triggers "cannot access services that require authorization". */
  private refuseSimpleTrigger(method: Methods): void {
    if (this.execution.source !== "simple trigger") return;
    throw new ServiceException(
      `You do not have permission to call FormApp.${method}. ` +
        "Required permissions: https://www.googleapis.com/auth/forms",
    );
  }
}
