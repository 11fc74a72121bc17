import type { FormAnswer, FormItemView } from "../../protocol/forms";

/** What the field of a question gets. */
export interface QuestionProps {
  readonly item: FormItemView;
  readonly answer: FormAnswer | undefined;
  readonly onAnswer: (answer: FormAnswer) => void;
  /** The ids of what describes the field: help, and what is wrong. */
  readonly described: string;
  readonly isWrong: boolean;
}
