import { ITEM_KINDS } from "../forms/form-model";
import { ServiceException } from "../script/errors";
import { Enumeration } from "../script/surface";

/** `FormApp.ItemType`: those of the emulated items. */
export const itemTypes = new Enumeration("ItemType", ITEM_KINDS);

/** `FormApp.PageNavigationType`. */
export const navigationTypes = new Enumeration("PageNavigationType", [
  "CONTINUE",
  "GO_TO_PAGE",
  "RESTART",
  "SUBMIT",
]);

/** What Google throws, without saying more, when a form would not be whole. */
export function invalidForm(): ServiceException {
  return new ServiceException("Invalid data updating form.");
}
