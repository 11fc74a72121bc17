import type { FormItemView } from "../../protocol/forms";
import { LinkedText } from "../linked-text";
import { Checkboxes, DropDown, MultipleChoice, Scale } from "./choices";
import { Grid } from "./grid";
import type { QuestionProps } from "./question-props";
import { Duration, Moment, Paragraph, ShortText } from "./typed";

interface ItemProps extends Pick<QuestionProps, "item" | "answer" | "onAnswer"> {
  readonly fault: string | undefined;
}

/** One thing on a form's page: a question with its field, or a heading between. */
export function Item({ item, answer, fault, onAnswer }: ItemProps) {
  const { id, type, title, helpText, required } = item;
  const help = helpText !== "" && (
    <p class="said muted" id={`help-${id}`}>
      <LinkedText text={helpText} />
    </p>
  );
  if (type === "SECTION_HEADER" || type === "PAGE_BREAK")
    return (
      <div class="form-card">
        <h2 dir="auto">{title}</h2>
        {help}
      </div>
    );
  const wrong = fault !== undefined && (
    <p class="form-fault" id={`fault-${id}`} role="alert">
      {fault}
    </p>
  );
  const props: QuestionProps = {
    ...{ item, answer, onAnswer },
    described: [
      ...(helpText === "" ? [] : [`help-${id}`]),
      ...(fault === undefined ? [] : [`fault-${id}`]),
    ].join(" "),
    isWrong: fault !== undefined,
  };
  const name = (
    <>
      <span dir="auto">{title === "" ? "Câu hỏi không tên" : title}</span>
      {required && (
        <>
          <span class="form-required" aria-hidden="true">
            {" "}
            *
          </span>
          <span class="unseen"> (bắt buộc)</span>
        </>
      )}
    </>
  );
  const classes = `form-card${fault === undefined ? "" : " wrong"}`;
  const Single = SINGLE[type];
  if (Single !== undefined)
    return (
      <div class={classes} id={`item-${id}`}>
        <label class="form-title" for={`field-${id}`}>
          {name}
        </label>
        {help}
        <Single {...props} />
        {wrong}
      </div>
    );
  const Group = GROUPS[type] ?? MultipleChoice;
  return (
    <fieldset class={classes} id={`item-${id}`} aria-describedby={props.described}>
      <legend class="form-title">{name}</legend>
      {help}
      <Group {...props} />
      {wrong}
    </fieldset>
  );
}

type Question = (props: QuestionProps) => preact.JSX.Element;

const SINGLE: Partial<Readonly<Record<FormItemView["type"], Question>>> = {
  TEXT: ShortText,
  PARAGRAPH_TEXT: Paragraph,
  LIST: DropDown,
  DATE: Moment,
  TIME: Moment,
  DATETIME: Moment,
};

const GROUPS: Partial<Readonly<Record<FormItemView["type"], Question>>> = {
  MULTIPLE_CHOICE: MultipleChoice,
  CHECKBOX: Checkboxes,
  SCALE: Scale,
  GRID: Grid,
  DURATION: Duration,
};
