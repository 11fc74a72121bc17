import type { Answer, Question } from "../../local-apps-script";
import type { WorkbenchEvent } from "../protocol";
import type { DialogView } from "../protocol/script";
import type { Inbox } from "./inbox";

/** Alerts and prompts: the script stands still until a person answers. */
export interface Dialogs {
  /** Shows a dialog and blocks until it is answered; what else is asked of the engine meanwhile is answered. */
  ask(question: Question): Answer;
  /** The one that waits, if any. */
  waiting(): DialogView | null;
  /** Throws where that dialog does not wait (any more), or has no such button. */
  answer(id: number, button: string, text: string): void;
}

/** `meanwhile` is called every now and then while a dialog waits. */
export function makeDialogs(
  inbox: () => Inbox,
  emit: (event: WorkbenchEvent) => void,
  meanwhile: () => void,
): Dialogs {
  let last = 0;
  let current: DialogView | null = null;
  let given: Answer | undefined;
  return {
    ask(question) {
      last += 1;
      const id = last;
      current = { id, question };
      given = undefined;
      emit({ kind: "dialog", id, question });
      inbox().waitUntil(() => {
        meanwhile();
        return given !== undefined;
      }, 250);
      current = null;
      emit({ kind: "dialogClosed", id });
      return given ?? "CLOSE";
    },
    waiting: () => current,
    answer(id, button, text) {
      if (current === null || current.id !== id || given !== undefined)
        throw new Error("Hộp thoại này đã được trả lời.");
      if (button !== "CLOSE" && !current.question.buttons.includes(button))
        throw new Error(`Hộp thoại này không có nút ${button}.`);
      given = { button, text };
    },
  };
}
