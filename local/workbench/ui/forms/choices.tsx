import { useState } from "preact/hooks";
import type { QuestionProps } from "./question-props";

export function DropDown({ item, answer = "", onAnswer, described, isWrong }: QuestionProps) {
  return (
    <select
      id={`field-${item.id}`}
      value={String(answer)}
      aria-describedby={described}
      aria-invalid={isWrong}
      aria-required={item.required}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    >
      <option value="">Chọn</option>
      {item.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

export function MultipleChoice({ item, answer = "", onAnswer }: QuestionProps) {
  const { id, title, choices, otherOption, required } = item;
  const name = `question-${id}`;
  const value = String(answer);
  const [other, setOther] = useState(() => (choices.includes(value) ? "" : value));
  const [isOther, setIsOther] = useState(() => value !== "" && !choices.includes(value));
  function choose(choice: string): void {
    setIsOther(false);
    onAnswer(choice);
  }
  function chooseOther(text: string): void {
    setIsOther(true);
    setOther(text);
    onAnswer(text);
  }
  return (
    <>
      {choices.map((choice) => (
        <label key={choice} class="form-choice">
          <input
            type="radio"
            name={name}
            checked={!isOther && value === choice}
            onChange={() => choose(choice)}
          />
          <span dir="auto">{choice}</span>
        </label>
      ))}
      {otherOption && (
        <OtherChoice
          {...{ title, name, text: other, isChosen: isOther }}
          type="radio"
          onChoose={() => chooseOther(other)}
          onType={chooseOther}
        />
      )}
      {!required && (value !== "" || isOther) && (
        <button type="button" class="link" onClick={() => choose("")}>
          Xóa lựa chọn
        </button>
      )}
    </>
  );
}

/** What is ticked stands in the order of the choices, then what was typed at the other one. */
export function Checkboxes({ item, answer = [], onAnswer }: QuestionProps) {
  const { choices, otherOption, title } = item;
  const given = typeof answer === "string" ? [answer] : answer.map(String);
  const typed = given.find((value) => !choices.includes(value));
  const [other, setOther] = useState(typed ?? "");
  const [isOther, setIsOther] = useState(typed !== undefined);
  function tell(ticked: readonly string[], withOther: boolean, text: string): void {
    const inOrder = choices.filter((choice) => ticked.includes(choice));
    const isNew = withOther && text !== "" && !choices.includes(text);
    onAnswer(isNew ? [...inOrder, text] : inOrder);
  }
  function changeOther(isTicked: boolean, text: string): void {
    setIsOther(isTicked);
    setOther(text);
    tell(given, isTicked, text);
  }
  return (
    <>
      {choices.map((choice) => (
        <label key={choice} class="form-choice">
          <input
            type="checkbox"
            checked={given.includes(choice)}
            onChange={(event) =>
              tell(
                event.currentTarget.checked ? [...given, choice] : given.filter((each) => each !== choice),
                isOther,
                other,
              )
            }
          />
          <span dir="auto">{choice}</span>
        </label>
      ))}
      {otherOption && (
        <OtherChoice
          {...{ title, text: other, isChosen: isOther }}
          type="checkbox"
          onChoose={(isTicked) => changeOther(isTicked, other)}
          onType={(text) => changeOther(true, text)}
        />
      )}
    </>
  );
}

interface OtherChoiceProps {
  /** The question's. */
  readonly title: string;
  readonly type: "radio" | "checkbox";
  /** What a radio button has in common with the others of its question. */
  readonly name?: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: (isTicked: boolean) => void;
  readonly onType: (text: string) => void;
}

/** The choice with a field for what is not among the others. */
function OtherChoice({ title, type, name, text, isChosen, onChoose, onType }: OtherChoiceProps) {
  return (
    <div class="form-choice">
      <label class="form-choice">
        <input
          type={type}
          name={name}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>Mục khác:</span>
      </label>
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={`${title}: mục khác`}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

/** Numbers in a row, with what is written at both ends. */
export function Scale({ item, answer = "", onAnswer }: QuestionProps) {
  const { lower = 1, upper = 5, left = "", right = "" } = item.scale ?? {};
  const numbers = Array.from({ length: upper - lower + 1 }, (_, at) => String(lower + at));
  return (
    <div class="form-scale">
      <span dir="auto">{left}</span>
      {numbers.map((number) => (
        <label key={number}>
          <span>{number}</span>
          <input
            type="radio"
            name={`question-${item.id}`}
            checked={answer === number}
            onChange={() => onAnswer(number)}
          />
        </label>
      ))}
      <span dir="auto">{right}</span>
      {!item.required && answer !== "" && (
        <button type="button" class="link" onClick={() => onAnswer("")}>
          Xóa lựa chọn
        </button>
      )}
    </div>
  );
}
