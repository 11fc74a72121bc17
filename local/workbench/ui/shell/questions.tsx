import { useEffect, useState } from "preact/hooks";
import type { DialogView } from "../../protocol/script";
import { ask } from "../ask";
import { listen } from "../events";
import { later } from "../later";
import { tellProblem } from "../problems";

const QuestionDialog = later(async () => (await import("../dialogs/question-dialog")).QuestionDialog);

/** The dialog that a script waits in, also where this page was loaded after it appeared. */
export function Questions() {
  const [dialog, setDialog] = useState<DialogView | null>(null);
  useEffect(() => {
    let told = 0;
    const load = () => {
      const before = told;
      // An answer that was under way when a dialog came or went knows nothing of it.
      return ask("script.dialog", {}).then((found) => before === told && setDialog(found), tellProblem);
    };
    void load();
    return listen((event) => {
      if (event.kind === "dialog" || event.kind === "dialogClosed") told += 1;
      if (event.kind === "dialog") setDialog(event);
      if (event.kind === "dialogClosed") setDialog((open) => (open?.id === event.id ? null : open));
      // Told after a lost connection, when a dialog may have come or gone.
      if (event.kind === "menu") void load();
    });
  }, []);
  if (dialog === null) return null;
  const { id, question } = dialog;

  function answer(button: string, text: string): void {
    ask("dialog.answer", { id, button, text })
      .catch(tellProblem)
      .then(() => setDialog((open) => (open?.id === id ? null : open)));
  }
  return <QuestionDialog key={id} question={question} onAnswer={answer} />;
}
