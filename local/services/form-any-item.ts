import type { FormItem, FormModel, ItemKind } from "../forms/form-model";
import { formChanged } from "../forms/form-store";
import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, service } from "../script/surface";
import type { World } from "../world";
import { LocalCheckboxItem, LocalListItem, LocalMultipleChoiceItem } from "./form-choice-items";
import { LocalGridItem } from "./form-grid-item";
import {
  type CommonMethods,
  commonMembers,
  FormItemBase,
  LocalPageBreakItem,
  LocalSectionHeaderItem,
  type OpenForm,
} from "./form-item";
import { LocalScaleItem } from "./form-scale-item";
import { LocalParagraphTextItem, LocalTextItem } from "./form-text-items";
import { LocalDateItem, LocalDateTimeItem, LocalDurationItem, LocalTimeItem } from "./form-time-items";

type Methods =
  | CommonMethods
  | "asCheckboxItem"
  | "asDateItem"
  | "asDateTimeItem"
  | "asDurationItem"
  | "asGridItem"
  | "asListItem"
  | "asMultipleChoiceItem"
  | "asPageBreakItem"
  | "asParagraphTextItem"
  | "asScaleItem"
  | "asSectionHeaderItem"
  | "asTextItem"
  | "asTimeItem";

/**
 * What a script reads of a form that stands, or of an answer's question, is a call each. (Of an item that it has just made
 * or cast to its kind it asks as it builds: navigation, as all building is.)
 */
const itemSurface = defineSurface<Methods>("Item", "FormApp.Item", {
  ...commonMembers,
  getId: service(),
  getIndex: service(),
  getTitle: service(),
  getHelpText: service(),
  getType: service(),
  asCheckboxItem: navigation(),
  asDateItem: navigation(),
  asDateTimeItem: navigation(),
  asDurationItem: navigation(),
  asGridItem: navigation(),
  asListItem: navigation(),
  asMultipleChoiceItem: navigation(),
  asPageBreakItem: navigation(),
  asParagraphTextItem: navigation(),
  asScaleItem: navigation(),
  asSectionHeaderItem: navigation(),
  asTextItem: navigation(),
  asTimeItem: navigation(),
});

/** The names of everything that counts as an item where a script passes one. */
export const ITEM_NAMES = [
  "Item",
  "CheckboxItem",
  "DateItem",
  "DateTimeItem",
  "DurationItem",
  "GridItem",
  "ListItem",
  "MultipleChoiceItem",
  "PageBreakItem",
  "ParagraphTextItem",
  "ScaleItem",
  "SectionHeaderItem",
  "TextItem",
  "TimeItem",
] as const;

/** An item of which a script does not know the kind yet. */
export class LocalItem extends FormItemBase implements Emulates<GoogleAppsScript.Forms.Item, Methods> {
  readonly surface = itemSurface;

  asCheckboxItem(): LocalCheckboxItem {
    return new LocalCheckboxItem(this.open, this.being("CHECKBOX"));
  }

  asDateItem(): LocalDateItem {
    return new LocalDateItem(this.open, this.being("DATE"));
  }

  asDateTimeItem(): LocalDateTimeItem {
    return new LocalDateTimeItem(this.open, this.being("DATETIME"));
  }

  asDurationItem(): LocalDurationItem {
    return new LocalDurationItem(this.open, this.being("DURATION"));
  }

  asGridItem(): LocalGridItem {
    return new LocalGridItem(this.open, this.being("GRID"));
  }

  asListItem(): LocalListItem {
    return new LocalListItem(this.open, this.being("LIST"));
  }

  asMultipleChoiceItem(): LocalMultipleChoiceItem {
    return new LocalMultipleChoiceItem(this.open, this.being("MULTIPLE_CHOICE"));
  }

  asPageBreakItem(): LocalPageBreakItem {
    return new LocalPageBreakItem(this.open, this.being("PAGE_BREAK"));
  }

  asParagraphTextItem(): LocalParagraphTextItem {
    return new LocalParagraphTextItem(this.open, this.being("PARAGRAPH_TEXT"));
  }

  asScaleItem(): LocalScaleItem {
    return new LocalScaleItem(this.open, this.being("SCALE"));
  }

  asSectionHeaderItem(): LocalSectionHeaderItem {
    return new LocalSectionHeaderItem(this.open, this.being("SECTION_HEADER"));
  }

  asTextItem(): LocalTextItem {
    return new LocalTextItem(this.open, this.being("TEXT"));
  }

  asTimeItem(): LocalTimeItem {
    return new LocalTimeItem(this.open, this.being("TIME"));
  }

  /** Google: "Throws a scripting exception if the ItemType was not already" that one. */
  private being(kind: ItemKind): FormItem {
    if (this.item.kind === kind) return this.item;
    throw new ServiceException(`Invalid conversion for item type: ${this.item.kind}.`);
  }
}

/** Opens a form for a script. */
export function openForm(form: FormModel, world: World): OpenForm {
  const open: OpenForm = {
    form,
    world,
    untyped: (item) => new LocalItem(open, item),
    changed: () => formChanged(world.forms, form),
  };
  return open;
}
