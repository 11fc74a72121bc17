import { GOOGLE_FORM, putFile, rootOf } from "../drive/drive-store";
import { mayWrite } from "../drive/permissions";
import { addForm } from "../forms/form-store";
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
import { authorize } from "./authorization";
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
    this.authorize("create");
    if (title === "") throw new ServiceException("Invalid argument: title");
    const { world, user } = this.execution;
    const { clock, random, scriptId, drive } = world;
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
    const form = Object.assign(addForm(world, file.id), { published, accepting: published });
    return new LocalForm(openForm(form, world));
  }

  /** The scope `forms` shows a user all forms he may edit, also those that another script made. */
  openById(id: string): LocalForm {
    this.authorize("openById");
    const { world, user } = this.execution;
    const [form, file] = [world.forms.forms.get(id), world.drive.files.get(id)];
    if (form === undefined || file === undefined || !mayWrite(world.drive, file, user)) {
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

  private authorize(method: Methods): void {
    authorize(this.execution, `FormApp.${method}`, "forms");
  }
}
