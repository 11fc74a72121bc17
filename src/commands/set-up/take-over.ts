import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { asFormer, isFormer, type ReviewForm } from "../../domain/review/review-form";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { BallotForm } from "../../domain/vote/ballot-form";
import { keepOperation } from "../../google/properties";
import { container } from "../../google/spreadsheet";
import { actingUser } from "../../google/user";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { documentBook } from "../../register/tables/review/document-book";
import { outbox } from "../../register/tables/review/outbox";
import { unitLinks } from "../../register/tables/review/unit-links";
import { units } from "../../register/tables/school/units";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { operations } from "../../register/tables/technical/operations";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { firstFew } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { otherAccount, putOperation, type Standing, standing } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { formName } from "../review/deleted-forms";
import { openAnew } from "../review/open-review";
import { keepReviewTriggers } from "../review/triggers";
import { setUpTemplates } from "./set-up-templates";
import { takeTemplates } from "./take-templates";

/** The forms' rows last: who operates the register is told before what that does to them. */
const tables = {
  operations,
  outbox,
  units,
  reviews: reviewPeriods,
  links: unitLinks,
  book: documentBook,
  ballots: ballotForms,
  forms: reviewForms,
};

/** What there is to take over. */
interface Preparation {
  readonly whose: Exclude<Standing, { readonly kind: "new" | "unknown" }>;
  /** Reviews that take submissions, whose forms are to be made anew. */
  readonly open: readonly ReviewPeriod[];
  /** The forms of those reviews that there are no others for yet. */
  readonly forms: readonly ReviewForm[];
  /** Form ballots that are under way. */
  readonly ballots: readonly BallotForm[];
  readonly documents: number;
  readonly folders: number;
  readonly mailed: number;
}

/**
 * The acting account takes the register over, from an account that hands it on or is gone, or in a copy of the Sheet
 * (docs/decisions/0030): it becomes the operating account; templates, folders, forms and triggers are made anew as its own, units
 * get new links, and what was sent stays in the ledger. Says what could not be taken along, and asks first. Run again after a
 * fault it goes on where it was cut off.
 */
export function takeOver(): Reply {
  return asking(prepare, questionOf, taken);
}

function prepare(): Result<Preparation> {
  const whose = standing();
  if (whose.kind === "new") return failed(otherAccount() ?? nothingToTake);
  if (whose.kind === "unknown") return failed(...whose.problems);
  return readRegister(tables, (open) => {
    const again = open.operations.rows().length > 1;
    if (whose.kind === "own" && !again) return failed(nothingToTake);
    return ok({ ...found(open), whose });
  });
}

function found(open: Readable<typeof tables>): Omit<Preparation, "whose"> {
  const reviews = open.reviews.rows().filter(({ intake }) => intake === "open");
  const forms = open.forms.rows().filter(({ review }) => reviews.some(({ code }) => code === review));
  return {
    open: reviews,
    forms,
    ballots: open.ballots.rows().filter(({ state }) => underWay.includes(state)),
    documents: open.book.rows().filter(({ link }) => link !== "").length,
    folders: open.links.rows().filter(({ evidenceFolder }) => evidenceFolder !== "").length,
    mailed: open.units.rows().filter(({ mails }) => mails.length > 0).length,
  };
}

const underWay: readonly BallotForm["state"][] = [
  "making",
  "printing",
  "open",
  "stopped",
  "counted",
  "confirmed",
];

function questionOf({ whose, open, ballots, documents, folders, mailed }: Preparation): Asked {
  if (whose.kind === "own")
    return { warnings: [], question: "Tài khoản đang dùng vận hành sổ. Làm tiếp việc tiếp quản đang dở?" };
  const reviews = open.map(({ name }) => `“${name}”`);
  const forms =
    open.length === 0
      ? "Không có kỳ xét nào đang nhận hồ sơ."
      : `${twoDigits(open.length)} kỳ xét đang nhận hồ sơ (${firstFew(reviews, 5, "kỳ")}) có biểu mẫu mới; sổ gửi liên kết mới cho ${mailed} đơn vị có thư điện tử, liên kết cũ không dùng nữa. Hồ sơ đã nhận vẫn còn và vẫn tính.`;
  const whoseWords =
    whose.kind === "copy"
      ? "Tài khoản đang dùng vận hành sổ ở bản sao này, thay sổ gốc"
      : `Tài khoản đang dùng vận hành sổ thay ${whose.account}`;
  return {
    warnings: leftBehind(whose, { ballots, documents, folders, open }),
    question: `${whoseWords}? Sổ tạo thư mục và mẫu văn bản của tài khoản đang dùng. ${forms}`,
  };
}

/** What cannot be taken along, and what to do about it. */
function leftBehind(
  whose: Extract<Standing, { readonly kind: "other" | "copy" }>,
  { ballots, documents, folders, open }: Pick<Preparation, "ballots" | "documents" | "folders" | "open">,
): readonly Problem[] {
  const former = whose.kind === "copy" ? "sổ gốc" : whose.account;
  const told: Problem[] = [
    {
      what: `Google không cho tài khoản này thấy tệp của ${former}: mẫu văn bản đã sửa phải sửa lại, trừ mẫu Google cho thấy thì sổ chép sang`,
      remedy: `Chép nội dung từ mẫu cũ sang mẫu mới, rồi bấm ${captionOf("checkTemplates")}`,
    },
  ];
  if (documents > 0) {
    told.push({
      what: `${twoDigits(documents)} văn bản đã soạn vẫn là tệp của ${former}`,
      remedy: `Liên kết ở tab “${documentBook.tab}” mở được nếu được chia sẻ; dự thảo cần sửa thì soạn lại`,
    });
  }
  if (folders > 0) {
    told.push({
      what: `Thư mục minh chứng của các đơn vị vẫn là của ${former}`,
      remedy: `Chép tệp minh chứng còn cần, rồi bấm ${menuPath("makeEvidenceFolders")}`,
    });
  }
  if (open.length > 0) {
    told.push(
      whose.kind === "copy"
        ? {
            what: "Sổ gốc vẫn nhận hồ sơ bằng biểu mẫu của nó; hồ sơ gửi vào đó không sang bản sao",
            remedy: `Ở sổ gốc bấm ${captionOf("receiveSubmissions")} rồi ${captionOf("lockReview")}, sau đó mới sao chép và tiếp quản`,
          }
        : {
            what: `Hồ sơ gửi vào biểu mẫu cũ mà sổ chưa nhận thì không sang; biểu mẫu cũ tự đóng khi ${former} còn dùng được`,
            remedy: `Nếu được, trước đó bấm ${captionOf("receiveSubmissions")} bằng ${former}; không được thì báo đơn vị không gửi vào liên kết cũ`,
          },
    );
  }
  if (ballots.length > 0) {
    told.push({
      what: `Phiếu điện tử chưa xong của lượt ${ballots.map(({ session }) => session).join(", ")} ở lại với ${former}, sổ không đụng đến`,
      where: { tab: ballotForms.tab },
      remedy:
        whose.kind === "copy"
          ? "Kiểm phiếu xong ở sổ gốc rồi mới sao chép, hoặc bỏ phiếu lại"
          : `Nhờ ${former} kiểm phiếu xong trước, hoặc chia sẻ quyền sửa biểu mẫu ấy cho tài khoản đang dùng; không được thì bỏ phiếu lại bằng ${menuPath("openBallotForm")}`,
    });
  }
  return told;
}

function taken(preparation: Preparation): FinalReply {
  const recorded = record(preparation.whose);
  if (!recorded.ok) return refused(...recorded.problems);
  const copied = takeTemplates();
  const templates = setUpTemplates();
  const problems = [...templates.problems];
  const opened: string[] = [];
  if (recorded.value.length === 0) keepReviewTriggers();
  for (const code of recorded.value) {
    const { warnings, reply } = openAnew(code);
    if (reply.kind !== "refused") opened.push(reply.message, ...warnings.map(describeProblem));
    if (reply.kind !== "done") problems.push(...reply.problems);
  }
  const message = [
    `Sổ do tài khoản ${actingUser()} vận hành.`,
    ...(copied.length === 0 ? [] : [`Mẫu đã sửa được chép sang: ${copied.join("; ")}.`]),
    ...(templates.made.length === 0 ? [] : [`Đã tạo: ${templates.made.join("; ")}.`]),
    ...opened,
  ].join("\n\n");
  return doneUnless(problems, message);
}

/**
 * Keeps that the acting account operates the register in this Sheet, and that the forms of before are lost to it: reopening a
 * review makes others. In a copy neither ballots nor waiting mails of the original may go on. Gives the reviews that take
 * submissions.
 */
function record(whose: Preparation["whose"]): Result<readonly string[]> {
  const own = { register: container().id, account: actingUser() };
  const isCopied = whose.kind === "copy";
  const written = unitOfWork("takeOver", tables, (open) => {
    const { open: reviews } = found(open);
    const value = reviews.map(({ code }) => code);
    if (whose.kind === "own") return { value, what: "" };
    const isNew = putOperation(open.operations, own);
    const old: string[] = [];
    for (const form of open.forms.rows()) {
      if (isFormer(form)) continue;
      old.push(`${formName(form)} của ${form.review} ${form.editLink}`);
      const state = form.state === "locked" ? form.state : "lost";
      open.forms.put({ ...asFormer(form), state });
    }
    if (isCopied) {
      for (const ballot of open.ballots.rows()) {
        if (!isFormer(ballot)) open.ballots.put(asFormer(ballot));
      }
      for (const mail of open.outbox.rows()) {
        if (mail.state !== "waiting" && mail.state !== "sending") continue;
        open.outbox.put({ ...mail, state: "dropped", trouble: ofOriginal });
      }
    }
    const forms = old.length === 0 ? "" : `; biểu mẫu trước: ${old.join(", ")}`;
    return { value, what: isNew ? `Tiếp quản: ${own.account} vận hành sổ${forms}` : "" };
  });
  if (written.ok && whose.kind !== "own") keepOperation(own);
  return written;
}

const ofOriginal =
  "Thư của sổ gốc, bản sao không gửi. Sổ gốc không dùng nữa mà vẫn cần gửi thì sửa trạng thái thành Chờ gửi";

const nothingToTake: Problem = {
  what: "Tài khoản đang dùng đã vận hành sổ này, không có gì phải tiếp quản",
  remedy: `Bấm ${menuPath("setUpRegister")} nếu cần tạo lại thư mục, mẫu`,
};
