import { defineSurface, navigation, service } from "../script/surface";
import { ITEM_NAMES } from "./form-any-item";

/** The switches of a form: what sets each, and what tells it. */
type SwitchMethods =
  | "canEditResponse"
  | "setAllowResponseEdits"
  | "collectsEmail"
  | "setCollectEmail"
  | "hasLimitOneResponsePerUser"
  | "setLimitOneResponsePerUser"
  | "requiresLogin"
  | "setRequireLogin"
  | "hasProgressBar"
  | "setProgressBar"
  | "hasRespondAgainLink"
  | "setShowLinkToRespondAgain"
  | "isPublishingSummary"
  | "setPublishingSummary"
  | "getShuffleQuestions"
  | "setShuffleQuestions";

type TextMethods =
  | "getTitle"
  | "setTitle"
  | "getDescription"
  | "setDescription"
  | "getConfirmationMessage"
  | "setConfirmationMessage"
  | "getCustomClosedFormMessage"
  | "setCustomClosedFormMessage";

type ItemMethods =
  | "getItems"
  | "getItemById"
  | "deleteItem"
  | "moveItem"
  | "addTextItem"
  | "addParagraphTextItem"
  | "addMultipleChoiceItem"
  | "addCheckboxItem"
  | "addListItem"
  | "addDateItem"
  | "addDateTimeItem"
  | "addDurationItem"
  | "addScaleItem"
  | "addTimeItem"
  | "addGridItem"
  | "addPageBreakItem"
  | "addSectionHeaderItem";

export type FormMethods =
  | SwitchMethods
  | TextMethods
  | ItemMethods
  | "getId"
  | "getEditUrl"
  | "getPublishedUrl"
  | "getSummaryUrl"
  | "supportsAdvancedResponderPermissions"
  | "isPublished"
  | "setPublished"
  | "isAcceptingResponses"
  | "setAcceptingResponses"
  | "getResponses"
  | "getResponse"
  | "createResponse"
  | "deleteResponse"
  | "deleteAllResponses";

const set = navigation("Boolean");
const get = navigation();
const text = navigation("String");

export const formSurface = defineSurface<FormMethods>("Form", "FormApp.Form", {
  getId: get,
  getEditUrl: get,
  getPublishedUrl: get,
  getSummaryUrl: get,
  getTitle: get,
  setTitle: text,
  getDescription: get,
  setDescription: text,
  getConfirmationMessage: get,
  setConfirmationMessage: text,
  getCustomClosedFormMessage: get,
  setCustomClosedFormMessage: text,
  canEditResponse: get,
  setAllowResponseEdits: set,
  collectsEmail: get,
  setCollectEmail: set,
  hasLimitOneResponsePerUser: get,
  setLimitOneResponsePerUser: set,
  requiresLogin: get,
  setRequireLogin: set,
  hasProgressBar: get,
  setProgressBar: set,
  hasRespondAgainLink: get,
  setShowLinkToRespondAgain: set,
  isPublishingSummary: get,
  setPublishingSummary: set,
  getShuffleQuestions: get,
  setShuffleQuestions: set,
  supportsAdvancedResponderPermissions: get,
  isPublished: get,
  setPublished: service("Boolean"),
  isAcceptingResponses: get,
  setAcceptingResponses: service("Boolean"),
  getItems: navigation("", "ItemType"),
  getItemById: navigation("Integer"),
  deleteItem: navigation("Integer", ...ITEM_NAMES),
  moveItem: navigation("Integer,Integer", ...ITEM_NAMES.map((name) => `${name},Integer`)),
  addTextItem: get,
  addParagraphTextItem: get,
  addMultipleChoiceItem: get,
  addCheckboxItem: get,
  addListItem: get,
  addDateItem: get,
  addDateTimeItem: get,
  addDurationItem: get,
  addScaleItem: get,
  addTimeItem: get,
  addGridItem: get,
  addPageBreakItem: get,
  addSectionHeaderItem: get,
  getResponses: service("", "Date"),
  getResponse: service("String"),
  createResponse: get,
  deleteResponse: service("String"),
  deleteAllResponses: service(),
});
