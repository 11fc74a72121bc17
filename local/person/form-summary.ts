import {
  type AnswerValue,
  type FormItem,
  type FormModel,
  type ItemKind,
  isQuestion,
} from "../forms/form-model";

/** What Google's own summary of a form's responses shows, question by question. */
export interface SummaryView {
  readonly responses: number;
  readonly questions: readonly QuestionSummary[];
}

export interface QuestionSummary {
  readonly title: string;
  readonly type: ItemKind;
  /** How many responses answer it. */
  readonly answers: number;
  /** Of questions with choices: how often each was chosen, those that nobody chose among them. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Of grids: how often each column was chosen, by row. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of texts and dates: what was typed, in the order of the responses. */
  readonly texts?: readonly string[];
}

/** Counts a form's responses as they stand. */
export function summaryOf(form: FormModel): SummaryView {
  return {
    responses: form.responses.length,
    questions: form.items.filter(isQuestion).map((item) => {
      const values = form.responses.flatMap(({ answers }) =>
        answers.filter((answer) => answer.item === item.id).map(({ value }) => value),
      );
      return { title: item.title, type: item.kind, answers: values.length, ...countsOf(item, values) };
    }),
  };
}

function countsOf(
  { kind, choices, rows, columns }: FormItem,
  values: readonly AnswerValue[],
): Pick<QuestionSummary, "counts" | "rows" | "texts"> {
  switch (kind) {
    case "GRID":
      return {
        rows: Object.fromEntries(
          rows.map((row, at) => [
            row,
            counted(
              columns,
              values.map((value) => value[at] ?? null),
            ),
          ]),
        ),
      };
    case "CHECKBOX":
    case "LIST":
    case "MULTIPLE_CHOICE":
      return {
        counts: counted(
          choices.map(({ value }) => value),
          values.flat(),
        ),
      };
    default:
      return { texts: values.flat().map(String) };
  }
}

function counted(offered: readonly string[], chosen: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(offered.map((each) => [each, 0]));
  for (const each of chosen) if (each !== null) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}
