import { askForNoAccount, type FormLinks } from "./form";
import { byteStream, shuffled } from "./random";

/** A form by which a secret ballot is cast: a code, then grids of two columns. */
export interface BallotFormPlan {
  readonly title: string;
  readonly description: string;
  /** Read by who has voted. */
  readonly confirmation: string;
  readonly code: {
    readonly title: string;
    readonly help: string;
    /** What the whole answer must match, and what is said where it does not. */
    readonly pattern: string;
    readonly fault: string;
  };
  readonly grids: readonly BallotGrid[];
}

export interface BallotGrid {
  /** Unique in its form. */
  readonly title: string;
  readonly help: string;
  /** Unique in their grid. */
  readonly rows: readonly string[];
  readonly columns: readonly [string, string];
}

/** The ids of a ballot form's items, by which its answers are found. */
export interface BallotItems {
  readonly code: number;
  /** In the order of the plan's grids. */
  readonly grids: readonly number[];
}

/** A ballot as it was cast. */
export interface RawBallot {
  /** The response's id. */
  readonly id: string;
  /** As it was typed. */
  readonly code: string;
  /** A list a grid, in the order of its rows: 0 for the first column, 1 for the second, null where none was chosen. */
  readonly marks: readonly (readonly (0 | 1 | null)[])[];
}

/** A ballot form as people reach it. */
export interface BallotFormLinks extends FormLinks {
  /** Where who may edit the form sees Google's own count. */
  readonly summaryLink: string;
}

type Form = GoogleAppsScript.Forms.Form;

/**
 * Makes an unpublished form ask what the plan says, and gives the ids of its items. What a run that was cut off left in it is
 * removed first; throws where somebody has answered it already.
 */
export function layOutBallotForm(id: string, plan: BallotFormPlan): BallotItems {
  const form = FormApp.openById(id);
  if (form.getResponses().length > 0)
    throw new Error("a ballot form that was answered is not laid out again");
  for (const item of form.getItems()) form.deleteItem(item);
  const { title, description, confirmation, code, grids } = plan;
  form.setTitle(title).setDescription(description).setConfirmationMessage(confirmation);
  keepSecret(form);
  const rule = FormApp.createTextValidation().requireTextMatchesPattern(code.pattern);
  const question = form.addTextItem().setTitle(code.title).setHelpText(code.help).setRequired(true);
  question.setValidation(rule.setHelpText(code.fault).build());
  return {
    code: question.getId(),
    grids: grids.map(({ title: head, help, rows, columns }) => {
      const grid = form.addGridItem().setTitle(head).setHelpText(help);
      return grid
        .setRows([...rows])
        .setColumns([...columns])
        .getId();
    }),
  };
}

/**
 * What the secrecy of a ballot needs of its form: nobody signs in, no addresses, no edits (their links lead back to the
 * response), no public summary, no second go at it; every member reads the same order, that of the paper.
 */
function keepSecret(form: Form): void {
  form.setCollectEmail(false).setLimitOneResponsePerUser(false).setAllowResponseEdits(false);
  form.setPublishingSummary(false).setShowLinkToRespondAgain(false).setShuffleQuestions(false);
  askForNoAccount(form);
}

/** The links of a ballot form, published or not. */
export function ballotFormLinks(id: string): BallotFormLinks {
  return linksOf(FormApp.openById(id));
}

/** Opens a ballot form to whoever has its link (`letAnyoneRespond` is Drive's part), and gives its links. */
export function openBallotForm(id: string): BallotFormLinks {
  const form = FormApp.openById(id);
  // What a person changed by hand meanwhile is put back before anybody votes.
  keepSecret(form);
  if (form.supportsAdvancedResponderPermissions?.()) form.setPublished(true);
  form.setAcceptingResponses(true);
  return linksOf(form);
}

function linksOf(form: Form): BallotFormLinks {
  return {
    publicLink: form.getPublishedUrl(),
    editLink: form.getEditUrl(),
    summaryLink: form.getSummaryUrl(),
  };
}

/**
 * Whether the form still asks what the plan says and nothing else, in its words and order: else what was answered says
 * something else.
 */
export function asksAsPlanned(id: string, items: BallotItems, plan: BallotFormPlan): boolean {
  const form = FormApp.openById(id);
  if (form.getItemById(items.code)?.getType() !== FormApp.ItemType.TEXT) return false;
  if (plan.grids.length !== items.grids.length) return false;
  if (form.getItems().length !== items.grids.length + 1) return false;
  return plan.grids.every(({ title, rows, columns }, index) => {
    const item = form.getItemById(items.grids[index] ?? 0);
    if (item?.getType() !== FormApp.ItemType.GRID) return false;
    const grid = item.asGridItem();
    return item.getTitle() === title && same(grid.getRows(), rows) && same(grid.getColumns(), columns);
  });
}

/**
 * All ballots that a form holds, in an order of chance: Google gives them in the order they came, which tells who they are
 * from. Two service calls, three a ballot and two more for each of its grids. Throws for an answer that the plan does not
 * offer (see `asksAsPlanned`).
 */
export function readBallots(id: string, items: BallotItems, plan: BallotFormPlan): readonly RawBallot[] {
  const form = FormApp.openById(id);
  const code = standing(form, items.code);
  const grids = plan.grids.map((grid, index) => ({ grid, item: standing(form, items.grids[index] ?? 0) }));
  const ballots = form.getResponses().map((response): RawBallot => {
    const typed = response.getResponseForItem(code)?.getResponse();
    return {
      id: response.getId(),
      code: typeof typed === "string" ? typed : "",
      marks: grids.map(({ grid, item }) => marksOf(grid, response.getResponseForItem(item)?.getResponse())),
    };
  });
  return shuffled(ballots, byteStream());
}

function standing(form: Form, id: number): GoogleAppsScript.Forms.Item {
  const item: GoogleAppsScript.Forms.Item | null = form.getItemById(id);
  if (!item) throw new Error(`the ballot form has no item ${id} any more`);
  return item;
}

/** An answer to a grid; undefined where nothing was chosen in it. Google tells an unanswered row by null or by "". */
function marksOf({ rows, columns }: BallotGrid, answer: unknown): readonly (0 | 1 | null)[] {
  if (answer === undefined || answer === null || answer === "") return rows.map(() => null);
  if (!Array.isArray(answer) || answer.length !== rows.length)
    throw new Error("an answer to a grid of the ballot form has other rows than the ballot");
  return answer.map((chosen: unknown) => {
    if (chosen === null || chosen === undefined || chosen === "") return null;
    if (chosen === columns[0]) return 0;
    if (chosen === columns[1]) return 1;
    throw new Error(`the ballot offers no “${String(chosen)}”`);
  });
}

/**
 * Deletes these responses from a form, those of them that are still there, and gives the ids of all that it holds then:
 * what came in meanwhile is left. A run that was cut off is finished by the next one.
 */
export function deleteBallots(id: string, ballots: readonly string[]): readonly string[] {
  const form = FormApp.openById(id);
  const there = idsOf(form);
  for (const ballot of ballots) if (there.includes(ballot)) form.deleteResponse(ballot);
  return ballotIds(id);
}

/** How many responses a form holds. Two service calls: none of them is looked at. */
export function countBallots(id: string): number {
  return FormApp.openById(id).getResponses().length;
}

/** The ids of all responses that a form holds. Two service calls, and one a response. */
export function ballotIds(id: string): readonly string[] {
  return idsOf(FormApp.openById(id));
}

function idsOf(form: Form): readonly string[] {
  return form.getResponses().map((response) => response.getId());
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
