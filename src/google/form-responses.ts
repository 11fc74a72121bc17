import { type Moment, momentOfDate } from "./clock";

/** A response to a form as Google keeps it now. */
export interface RawResponse {
  readonly id: string;
  /** When it was sent or last edited. */
  readonly at: Moment;
  readonly editLink: string;
  readonly answers: readonly RawAnswer[];
}

export interface RawAnswer {
  readonly item: number;
  readonly title: string;
  /** As typed; several choices are joined by line breaks. */
  readonly answer: string;
}

/** The responses to a form, all of them or those sent or edited since a moment. Two service calls. */
export function readResponses(formId: string, since: Moment | null): readonly RawResponse[] {
  const form = FormApp.openById(formId);
  const responses = since === null ? form.getResponses() : form.getResponses(dateOf(since));
  return responses.map((response) => ({
    id: response.getId(),
    at: momentOfDate(new Date(response.getTimestamp().getTime())),
    editLink: response.getEditResponseUrl(),
    answers: response.getItemResponses().map((answer) => ({
      item: answer.getItem().getId(),
      title: answer.getItem().getTitle(),
      answer: asText(answer.getResponse()),
    })),
  }));
}

function asText(answer: string | readonly (string | readonly string[])[]): string {
  return typeof answer === "string" ? answer : answer.flat().join("\n");
}

function dateOf({ year, month, day, hour, minute, second }: Moment): Date {
  return new Date(year, month - 1, day, hour, minute, second);
}
