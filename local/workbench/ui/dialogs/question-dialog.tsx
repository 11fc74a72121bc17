import { useEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../protocol/script";
import { CloseButton } from "./close-button";
import { useModal } from "./modal";

interface QuestionDialogProps {
  readonly question: Question;
  /** `CLOSE` is the cross and Escape. What was typed goes along with every button, as on Google. */
  readonly onAnswer: (button: string, text: string) => void;
}

/** What stands on the buttons that Google knows. */
const captions: Readonly<Record<string, string>> = { OK: "OK", CANCEL: "Hủy", YES: "Có", NO: "Không" };

/**
 * An alert or a prompt. As on Google, Enter presses the first button and Escape closes; texts keep their lines, and long ones
 * scroll while the buttons stay in sight.
 */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const { kind, title, message, buttons } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [answered, setAnswered] = useState(false);
  const [scrolls, setScrolls] = useState(false);
  useModal(dialog, kind === "prompt" ? "input" : ".buttons button", () => answer("CLOSE"));
  useEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = text.current ?? {};
    setScrolls(scrollHeight > clientHeight);
  }, []);

  function answer(button: string): void {
    if (answered) return;
    setAnswered(true);
    onAnswer(button, typed);
  }

  return (
    <dialog
      class="question"
      ref={dialog}
      aria-labelledby={title === "" ? undefined : "question-title"}
      aria-label={title === "" ? "Thông báo" : undefined}
      aria-describedby="question-message"
      onKeyDown={(event) => {
        const onButton = event.target instanceof HTMLButtonElement;
        if (event.key !== "Enter" || onButton || event.isComposing) return;
        event.preventDefault();
        answer(buttons[0] ?? "CLOSE");
      }}
    >
      <div class="dialog-head">
        <h2 id="question-title" dir="auto">
          {title}
        </h2>
        <CloseButton label="Đóng thông báo" onClose={() => answer("CLOSE")} />
      </div>
      <div class="message" id="question-message" dir="auto" ref={text} tabIndex={scrolls ? 0 : undefined}>
        {message}
      </div>
      {kind === "prompt" && (
        <input
          class="answer"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-label={title === "" ? "Câu trả lời" : title}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div class="buttons">
        {buttons.map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? "main" : ""}
            disabled={answered}
            onClick={() => answer(button)}
          >
            {captions[button] ?? button}
          </button>
        ))}
      </div>
    </dialog>
  );
}
