import { type Moment, momentOfDate } from "./clock";

/** A response to a form as Google keeps it now. */
export interface RawResponse {
  readonly id: string;
  /** When it was sent or last edited. */
  readonly at: Moment;
  readonly editLink: string;
  /** What was answered; questions left blank are not among them. */
  readonly answers: readonly RawAnswer[];
}

export interface RawAnswer {
  readonly item: number;
  readonly title: string;
  /** As typed; several choices are joined by line breaks. */
  readonly answer: string;
}

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * The responses to a form, all of them or those sent or edited since a moment, without those that are known with this
 * time already. Two service calls, and two a response. Where one is not known, once one an item of the form; of each such
 * response two, one a question and one an answer; and of each question that is answered at all two, once.
 */
export function readResponses(
  formId: string,
  since: Moment | null,
  isKnown: (id: string, at: Moment) => boolean,
): readonly RawResponse[] {
  const form = FormApp.openById(formId);
  const responses = since === null ? form.getResponses() : form.getResponses(dateOf(since));
  let questions: readonly Question[] | null = null;
  return responses.flatMap((response) => {
    const id = response.getId();
    const at = momentOfDate(new Date(response.getTimestamp().getTime()));
    if (isKnown(id, at)) return [];
    questions ??= questionsOf(form);
    const editLink = response.getEditResponseUrl();
    return { id, at, editLink, answers: questions.flatMap((question) => answerTo(question, response)) };
  });
}

/** A question of a form. What it is called is asked where one answers it, and once for all responses. */
interface Question {
  readonly asked: Item;
  named(): Pick<RawAnswer, "item" | "title">;
}

/** The types of items that ask nothing. */
const mute = ["IMAGE", "PAGE_BREAK", "SECTION_HEADER", "VIDEO"];

function questionsOf(form: Form): readonly Question[] {
  const asking = form.getItems().filter((item) => !mute.includes(String(item.getType())));
  return asking.map((asked) => {
    let name: Pick<RawAnswer, "item" | "title"> | null = null;
    return {
      asked,
      named: () => {
        name ??= { item: asked.getId(), title: asked.getTitle() };
        return name;
      },
    };
  });
}

function answerTo(
  { asked, named }: Question,
  response: GoogleAppsScript.Forms.FormResponse,
): readonly RawAnswer[] {
  const given = response.getResponseForItem(asked);
  // Google answers null, or an answer that is "", by the kind of the question.
  const answer = given === null ? "" : asText(given.getResponse());
  return answer === "" ? [] : [{ ...named(), answer }];
}

function asText(answer: string | readonly (string | readonly string[])[]): string {
  return typeof answer === "string" ? answer : answer.flat().join("\n");
}

function dateOf({ year, month, day, hour, minute, second }: Moment): Date {
  return new Date(year, month - 1, day, hour, minute, second);
}
