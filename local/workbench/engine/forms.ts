import { GOOGLE_FORM } from "../../drive/drive-store";
import { EndlessPages } from "../../forms/form-pages";
import type { FormUser, ListedFile } from "../../local-apps-script";
import type { AnswersById, ScreenFault, ScreenItem } from "../../person/form-on-screen";
import type {
  FormAddress,
  FormAnswer,
  FormFault,
  FormItemView,
  FormLine,
  FormMethods,
  FormView,
} from "../protocol/forms";
import { answersView } from "./form-answers";
import { faultWords, refusalWords } from "./form-words";
import type { EngineHost, Handlers } from "./host";
import { wallTime } from "./wall-time";

/** Forms in the hands of whoever fills them in, and of their owner. */
export function formHandlers({ script, submitted }: EngineHost): Handlers<FormMethods> {
  function formOf(id: string): FormUser {
    try {
      return script.form(id);
    } catch {
      throw new Error("Không có biểu mẫu nào ở địa chỉ này.");
    }
  }
  function lineOf(id: string): FormLine {
    const file = script.listFiles().find((each) => each.id === id);
    if (file === undefined) throw new Error("Biểu mẫu đã bị xóa hẳn khỏi Drive.");
    return viewLine(file, script.form(id));
  }
  return {
    "forms.list": () =>
      script
        .listFiles()
        .filter(({ mimeType }) => mimeType === GOOGLE_FORM)
        .reverse()
        .map((file) => viewLine(file, script.form(file.id))),
    "forms.open": (address) => viewForm(formOf(address.form), address),
    "forms.after": ({ form, query, page, answers }) => {
      const user = formOf(form);
      const { faults, next } = screenOf(user, query).after(page, readAnswers(answers));
      return { faults: faults.map(inWords), next: next ?? null };
    },
    "forms.send": ({ form, query, answers }) => {
      const user = formOf(form);
      const { refusal } = screenOf(user, query);
      if (refusal !== undefined) throw new Error(refusalWords(refusal, user.title, user.closedMessage));
      const sent = sendScreen(user, readAnswers(answers), linkOf(user, query));
      if ("faults" in sent) return { faults: sent.faults.map(inWords) };
      submitted(user.id);
      const { settings } = user;
      return {
        faults: null,
        message: user.confirmationMessage || "Câu trả lời của bạn đã được ghi lại.",
        editQuery: settings.allowResponseEdits ? new URL(sent.editUrl).search.slice(1) : null,
        again: settings.showLinkToRespondAgain,
      };
    },
    "forms.answers": ({ form }) => {
      const user = formOf(form);
      return answersView(lineOf(user.id), user);
    },
    "forms.deleteResponse": ({ form, response }) => {
      const user = formOf(form);
      if (user.responses().every(({ id }) => id !== response))
        throw new Error("Câu trả lời này đã bị xóa rồi.");
      user.deleteResponse(response);
      return {};
    },
    "forms.letAnyoneRespond": ({ form }) => {
      formOf(form).letAnyoneRespond();
      return {};
    },
    "forms.trash": ({ form, trashed }) => {
      const { id } = lineOf(formOf(form).id);
      if (trashed) script.trashFile(id);
      else script.restoreFile(id);
      return {};
    },
  };
}

function viewLine(file: ListedFile, form: FormUser): FormLine {
  const { refusal } = form.onScreen();
  return {
    id: form.id,
    publicId: form.publicId,
    name: file.name,
    title: form.title === "" ? file.name : form.title,
    state: refusal === "in the trash" ? "deleted" : refusal === undefined ? "open" : "closed",
    refusal: refusal === undefined ? "" : refusalWords(refusal, form.title, form.closedMessage),
    canBeOpened: refusal === "not shared",
    responses: form.responses().length,
    created: wallTime(new Date(file.createdTime)),
  };
}

function viewForm(form: FormUser, { query }: FormAddress): FormView {
  const { refusal, edits, filledIn, pages } = screenOf(form, query);
  return {
    id: form.id,
    publicId: form.publicId,
    title: form.title,
    refusal: refusal === undefined ? null : refusalWords(refusal, form.title, form.closedMessage),
    isEdit: edits !== undefined,
    filledIn,
    pages: pages.map(({ title, helpText, items }) => ({ title, helpText, items: items.map(viewItem) })),
  };
}

function viewItem(item: ScreenItem): FormItemView {
  const { id, type, title, helpText, required, choices, otherOption, rows, columns, scale } = item;
  return {
    ...{ id, type, title, helpText, required, choices, otherOption },
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
    ...(scale === undefined ? {} : { scale }),
  };
}

/** The link that somebody came by; what a foreign one carries is passed over, as on Google's page. */
function linkOf(form: FormUser, query: string): string | undefined {
  return query === "" ? undefined : `${form.link}?${query}`;
}

function screenOf(form: FormUser, query: string): ReturnType<FormUser["onScreen"]> {
  return form.onScreen(linkOf(form, query));
}

type Sent = ReturnType<FormUser["submitScreen"]>;

function sendScreen(form: FormUser, answers: AnswersById, link: string | undefined): Sent {
  try {
    return form.submitScreen(answers, link);
  } catch (error) {
    if (!(error instanceof EndlessPages)) throw error;
    throw new Error(
      "Các câu trả lời dẫn vòng từ trang này sang trang khác mãi, nên biểu mẫu không gửi được. Bấm Quay lại và đổi lựa chọn đã dẫn ngược về trang trước.",
    );
  }
}

function inWords({ item, fault }: ScreenFault): FormFault {
  return { item, says: faultWords(fault) };
}

/** Answers as the page sends them. Refuses what is none: nothing of it is kept. */
function readAnswers(answers: unknown): AnswersById {
  if (typeof answers !== "object" || answers === null) throw new Error("Câu trả lời không đọc được.");
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]: [string, unknown]) => {
      if (!isAnswer(answer)) throw new Error("Câu trả lời không đọc được.");
      return [Number(id), answer];
    }),
  );
}

function isAnswer(answer: unknown): answer is FormAnswer {
  if (typeof answer === "string") return true;
  return Array.isArray(answer) && answer.every((each) => each === null || typeof each === "string");
}
