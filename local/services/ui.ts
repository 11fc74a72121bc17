import {
  constant,
  defineSurface,
  type Emulates,
  Enumeration,
  type EnumValue,
  navigation,
  ServiceObject,
} from "../script/surface";
import type { Answer, Execution, ShownPage } from "../world";
import { authorize } from "./authorization";
import type { LocalHtmlOutput } from "./html-service";
import { LocalMenu } from "./menu";

type UiMethods =
  | "Button"
  | "ButtonSet"
  | "createMenu"
  | "alert"
  | "prompt"
  | "showModalDialog"
  | "showModelessDialog"
  | "showSidebar";

const overloads = ["String", "String,ButtonSet", "String,String,ButtonSet"];

const uiSurface = defineSurface<UiMethods>("Ui", "SpreadsheetApp.Ui", {
  Button: constant,
  ButtonSet: constant,
  createMenu: navigation("String"),
  alert: navigation(...overloads),
  prompt: navigation(...overloads),
  showModalDialog: navigation("HtmlOutput,String"),
  showModelessDialog: navigation("HtmlOutput,String"),
  showSidebar: navigation("HtmlOutput"),
});

/** In pixels: whatever width the page asks for, a sidebar has this one. */
const SIDEBAR_WIDTH = 300;

const buttons = new Enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const buttonSets = new Enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

type Button = "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";

function isButton(name: string): name is Button {
  return buttons.surface.members.has(name);
}

/** The user interface of the open spreadsheet. Dialogs are answered from the queue given with the call. */
export class LocalUi extends ServiceObject implements Emulates<GoogleAppsScript.Base.Ui, UiMethods> {
  readonly surface = uiSurface;
  readonly Button = buttons;
  readonly ButtonSet = buttonSets;
  private readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  createMenu(caption: string): LocalMenu {
    return new LocalMenu(this.execution, caption);
  }

  alert(...args: readonly (string | EnumValue)[]): EnumValue {
    return buttons.of(this.show("alert", args).button);
  }

  prompt(...args: readonly (string | EnumValue)[]): LocalPromptResponse {
    const { button, text } = this.show("prompt", args);
    return new LocalPromptResponse(buttons.of(button), text);
  }

  /** Google: "This method does not suspend the server-side script while the dialog is open." */
  showModalDialog(output: LocalHtmlOutput, title: string): void {
    const { width, height } = output;
    this.showPage("showModalDialog", {
      kind: "modal dialog",
      title,
      width,
      height,
      html: output.getContent(),
    });
  }

  showModelessDialog(output: LocalHtmlOutput, title: string): void {
    const { width, height } = output;
    this.showPage("showModelessDialog", {
      kind: "modeless dialog",
      title,
      width,
      height,
      html: output.getContent(),
    });
  }

  showSidebar(output: LocalHtmlOutput): void {
    this.showPage("showSidebar", {
      kind: "sidebar",
      title: output.title,
      width: SIDEBAR_WIDTH,
      height: undefined,
      html: output.getContent(),
    });
  }

  private showPage(method: string, page: ShownPage): void {
    authorize(this.execution, `Ui.${method}`, "script.container.ui");
    this.execution.pages.push(page);
  }

  private show(
    kind: "alert" | "prompt",
    args: readonly (string | EnumValue)[],
  ): { button: Button; text: string } {
    const texts = args.filter((arg) => typeof arg === "string");
    const [title, message] = texts.length === 2 ? [texts[0] ?? "", texts[1] ?? ""] : ["", texts[0] ?? ""];
    const set = buttonSets.nameOf(args.at(-1)) ?? "OK";
    const offered = set.split("_").filter(isButton);
    const answer = this.nextAnswer(kind, title, message, offered);
    this.execution.dialogs.push({ kind, title, message, buttons: offered, answer: answer.button });
    // Google: "The script resumes after the user dismisses the dialog, but Jdbc connections and LockService locks
    // don't persist across the suspension."
    this.execution.world.locks.releaseAll(this.execution);
    return answer;
  }

  private nextAnswer(
    kind: "alert" | "prompt",
    title: string,
    message: string,
    offered: readonly Button[],
  ): { button: Button; text: string } {
    const { answers, person } = this.execution;
    if (answers.length === 0 && person) {
      const given = parsed(person({ kind, title, message, buttons: offered }));
      if (given.button === "CLOSE" || offered.includes(given.button)) return given;
      throw new Error(`${given.button} is no button of the ${kind} "${title}"`);
    }
    const [next] = answers;
    const given = next === undefined ? undefined : parsed(next);
    const fits = given !== undefined && (given.button === "CLOSE" || offered.includes(given.button));
    if (fits) {
      answers.shift();
      return given;
    }
    const onlyOk = kind === "alert" && offered.length === 1;
    if (onlyOk) return { button: "OK", text: "" };
    const dialog = `the ${kind} "${title}" saying "${message}" with the buttons ${offered.join(", ")}`;
    throw new Error(
      next === undefined ? `nobody answers ${dialog}` : `${JSON.stringify(next)} is no answer to ${dialog}`,
    );
  }
}

function parsed(answer: Answer): { button: Button; text: string } {
  const { button, text } = typeof answer === "string" ? { button: answer, text: "" } : answer;
  if (!isButton(button)) throw new Error(`there is no button "${button}"`);
  return { button, text };
}

type ResponseMethods = "getSelectedButton" | "getResponseText";

const responseSurface = defineSurface<ResponseMethods>("PromptResponse", "SpreadsheetApp.PromptResponse", {
  getSelectedButton: navigation(),
  getResponseText: navigation(),
});

/** What a person did with a prompt. Google gives the text also when the prompt was closed or cancelled. */
class LocalPromptResponse
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Base.PromptResponse, ResponseMethods>
{
  readonly surface = responseSurface;
  private readonly button: EnumValue;
  private readonly text: string;

  constructor(button: EnumValue, text: string) {
    super();
    this.button = button;
    this.text = text;
  }

  getSelectedButton(): EnumValue {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}
