import type { FormUser } from "../../local-apps-script";
import type { FormAnswersView, FormLine, FormResponseView, QuestionSummary } from "../protocol/forms";
import { wallTime } from "./wall-time";

/** What the owner sees of a form's responses: the summary, and each by itself, the newest first. */
export function answersView(line: FormLine, form: FormUser): FormAnswersView {
  const { questions } = form.summary();
  return {
    line,
    questions: questions.map(summaryView),
    responses: form.responses().map(responseView).reverse(),
  };
}

type Question = ReturnType<FormUser["summary"]>["questions"][number];

function summaryView({ title, answers, counts, rows, texts }: Question): QuestionSummary {
  const counted = [
    ...(counts === undefined ? [] : [{ row: null, chosen: countsOf(counts) }]),
    ...Object.entries(rows ?? {}).map(([row, columns]) => ({ row, chosen: countsOf(columns) })),
  ];
  return { title, answers, counts: counted, texts: (texts ?? []).filter((text) => text !== "") };
}

function countsOf(
  counts: Readonly<Record<string, number>>,
): readonly { readonly value: string; readonly count: number }[] {
  return Object.entries(counts).map(([value, count]) => ({ value, count }));
}

type Response = ReturnType<FormUser["responses"]>[number];

function responseView({ id, at, editUrl, answers }: Response): FormResponseView {
  return {
    id,
    at: wallTime(at),
    editQuery: new URL(editUrl).search.slice(1),
    answers: answers.map(({ title, rows, value }) => ({
      title,
      lines:
        typeof value === "string"
          ? [value]
          : value.map((each, row) => (rows.length === 0 ? `${each}` : `${rows[row] ?? ""}: ${each ?? "–"}`)),
    })),
  };
}
