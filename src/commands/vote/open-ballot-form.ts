import { ballotFormKey } from "../../documents/engine/files";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { type BallotCode, type BallotForm, spareSlips } from "../../domain/vote/ballot-form";
import {
  asksAsPlanned,
  ballotFormLinks,
  countBallots,
  layOutBallotForm,
  openBallotForm as publishBallotForm,
} from "../../google/ballot-form";
import { letAnyoneRespond } from "../../google/form";
import { type FormStanding, formStanding, makeForm, retireForm } from "../../google/form-file";
import { byteStream, shuffled } from "../../google/random";
import { container } from "../../google/spreadsheet";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { ballotCodes } from "../../register/tables/technical/ballot-codes";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { unknownReview } from "../flow/unknown-codes";
import { findReviewFiles, makeReviewFolders } from "../review/review-folders";
import { digestOfCode, newBallotCodes } from "./ballot-codes";
import {
  ballotFormTables,
  ballotItemsIn,
  ballotItemsText,
  type FormSession,
  readFormSession,
} from "./ballot-form-sources";
import { deleteSlips, makeSlips } from "./code-slip-files";
import { lostBallotForm } from "./lost-ballot-form";

const tables = { ...ballotFormTables, reviews: reviewPeriods, forms: ballotForms };

interface Preparation extends FormSession {
  readonly review: ReviewPeriod;
  /** Where the form is, where somebody deleted it. */
  readonly lost: Exclude<FormStanding, "stands"> | null;
}

/**
 * Opens the form ballot of a session, in two clicks. The first makes the form, unpublished, and the document of the slips, the
 * only place where codes stand in plain; the second, once they are printed, deletes that document for good and opens the
 * form: no code is in Drive while ballots come in. A form that was stopped is opened again; in the place of one that somebody
 * deleted all is made anew, after a yes.
 */
export function openBallotForm(code: string): Reply {
  const session = comparable(code);
  let asked: Step | null = null;
  return asking(
    () => prepare(session),
    (prepared) => {
      asked = stepOf(prepared);
      return questionOf(prepared);
    },
    // Her yes was to one step: where another window took it meanwhile, it is not a yes to the next one.
    (prepared) => (stepOf(prepared) === asked ? act(prepared) : refused(doneMeanwhile(session))),
  );
}

type Step = "make" | "again" | "print" | "open" | "reopen";

function stepOf({ form, lost }: Preparation): Step {
  if (lost && form?.state !== "making") return "again";
  if (form === null || form.state === "making") return "make";
  if (form.state === "printing") return "print";
  return form.state === "stopped" ? "reopen" : "open";
}

function prepare(session: string): Result<Preparation> {
  const read = readRegister(tables, (open) => preparationOf(open, session));
  if (!read.ok || read.value.form === null) return read;
  const where = formStanding(read.value.form.form);
  return ok({ ...read.value, lost: where === "stands" ? null : where });
}

function preparationOf(open: Readable<typeof tables>, code: string): Result<Preparation> {
  const read = readFormSession(open, code);
  if (!read.ok) return read;
  const { session, form } = read.value;
  const isCounted = form !== null && ["counted", "confirmed", "emptied"].includes(form.state);
  if (session.state !== "open" || isCounted) return failed(countedAlready(code));
  const reviews = open.reviews.rows();
  const review = reviews.find((row) => row.code === session.review);
  return review ? ok({ ...read.value, review, lost: null }) : failed(unknownReview(session.review, reviews));
}

function questionOf(prepared: Preparation): Asked | FinalReply {
  const { session, form, paper, voters } = prepared;
  const step = stepOf(prepared);
  if (form === null || step === "make") {
    return {
      warnings: [],
      question: `Tạo phiếu điện tử của lượt ${session.code}: ${twoDigits(paper.lines.length)} dòng, ${twoDigits(voters)} người bỏ phiếu, in ${twoDigits(voters + spareSlips)} phiếu mã (${twoDigits(spareSlips)} phiếu dự phòng)?`,
    };
  }
  if (step === "again" && prepared.lost) {
    return {
      warnings: [lostBallotForm(form, prepared.lost)],
      question: `Làm lại phiếu điện tử của lượt ${session.code} từ đầu? Phiếu đã gửi vào biểu mẫu cũ không tính, mã đã phát hết dùng. Nếu định khôi phục biểu mẫu cũ thì chọn Không.`,
    };
  }
  if (step === "print") {
    return {
      warnings: [],
      question: `Đã in và cắt đủ ${twoDigits(prepared.codes.length)} phiếu mã? Sổ xóa hẳn tệp phiếu mã, không qua thùng rác, rồi mở biểu mẫu nhận phiếu. Xóa cả bản PDF đã tải về máy, nếu có. Chưa in được thì chọn Không.`,
    };
  }
  if (step === "reopen") {
    return {
      warnings: [],
      question: `Phiếu điện tử của lượt ${session.code} đã dừng nhận, chưa kiểm. Mở lại để nhận tiếp?`,
    };
  }
  return open(prepared, form);
}

function act(prepared: Preparation): FinalReply {
  const { form } = prepared;
  const step = stepOf(prepared);
  return form === null || step === "make" || step === "again" ? make(prepared) : open(prepared, form);
}

/** Makes the form and the slips. */
function make(prepared: Preparation): FinalReply {
  const { session, review, plan, voters } = prepared;
  const kept = keptForm(prepared);
  if (!kept.ok) return refused(...kept.problems);
  const items = layOutBallotForm(kept.value.form, plan);
  const links = ballotFormLinks(kept.value.form);
  const plain = newBallotCodes(voters + spareSlips);
  const codes = shuffled(
    plain.map(
      (code): BallotCode => ({
        session: session.code,
        digest: digestOfCode(session.code, code),
        state: "issued",
      }),
    ),
    byteStream(),
  );
  const made = unitOfWork("openBallotForm", tables, (opened) => {
    const meanwhile = opened.forms.withKey({ session: session.code });
    // Another window made slips of its own: they stand, and what this one laid out is the same.
    if (meanwhile && meanwhile.state !== "making") return { value: null, what: "" };
    const file = makeSlips({
      session: session.code,
      title: plan.title,
      link: links.publicLink,
      review,
      plain,
      codes,
    });
    opened.codes.remove((row) => row.session === session.code);
    for (const row of codes) opened.codes.put(row);
    opened.forms.put({ ...kept.value, ...links, state: "printing", items: ballotItemsText(items) });
    return { value: file, what: `Tạo phiếu điện tử lượt ${session.code}: ${codes.length} phiếu mã` };
  });
  if (!made.ok) return { kind: "unfinished", message: "Đã tạo biểu mẫu.", problems: made.problems };
  if (made.value === null) return refused(doneMeanwhile(session.code));
  return {
    kind: "done",
    message: [
      `Đã tạo ${twoDigits(codes.length)} phiếu mã: “${made.value.name}”. Chỉ tệp này có mã; sổ không giữ mã nào.\n${made.value.link}`,
      "In, cắt rời, xáo lên để từng thành viên tự rút tại phiên họp; phiếu mã của người vắng được xin ý kiến thì bỏ phong bì dán kín. Không gửi mã qua thư điện tử.",
      `In xong bấm ${menuPath("openBallotForm")} lần nữa: sổ xóa hẳn tệp phiếu mã rồi mới mở biểu mẫu nhận phiếu.`,
    ].join("\n\n"),
  };
}

/**
 * The form's row, kept before it is laid out: a form made by a run that was cut off is not made again. The codes of one that
 * was lost are void with it.
 */
function keptForm({ session, form, review, lost }: Preparation): Result<BallotForm> {
  if (form && !lost) return ok(form);
  const key = { register: container().id, key: ballotFormKey(session.code) };
  const name = `Phiếu điện tử ${session.code}`;
  if (form && lost === "trashed")
    retireForm(form.form, key, `${name} (đã thay)`, "Phiếu này đã được thay bằng phiếu khác.");
  const files = findReviewFiles(review, [], [key.key]);
  const row: BallotForm = {
    session: session.code,
    form: files.get(key.key)?.id ?? makeForm(key, name, makeReviewFolders(review, [], files).review.id),
    state: "making",
    publicLink: "",
    editLink: "",
    summaryLink: "",
    confirmedBy: [],
    late: 0,
    items: "",
  };
  return unitOfWork("openBallotForm", { codes: ballotCodes, forms: ballotForms }, (open) => {
    const meanwhile = open.forms.withKey({ session: session.code });
    if (meanwhile && meanwhile.form !== form?.form) return { value: meanwhile, what: "" };
    open.codes.remove((code) => code.session === session.code);
    open.forms.put(row);
    return {
      value: row,
      what: `${form ? "Làm lại" : "Tạo"} biểu mẫu của phiếu điện tử lượt ${session.code}`,
    };
  });
}

/** Deletes the slips for good, and opens the form to whoever has its link. Again, it finishes what was cut off. */
function open({ session, plan, codes }: Preparation, form: BallotForm): FinalReply {
  const items = askedAsPlanned(form, plan);
  if (!items.ok) return refused(...items.problems);
  const begun = unitOfWork("openBallotForm", { forms: ballotForms }, (opened) => {
    const row = opened.forms.withKey({ session: session.code });
    if (!row || (row.state !== "printing" && row.state !== "stopped" && row.state !== "open"))
      return failed(countedAlready(session.code));
    opened.forms.put({ ...row, state: "open", items: items.value });
    const what = row.state === "stopped" ? "Mở lại" : "Mở";
    return { value: row, what: row.state === "open" ? "" : `${what} phiếu điện tử lượt ${session.code}` };
  });
  if (!begun.ok) return refused(...begun.problems);
  deleteSlips(session.code);
  const links = publishBallotForm(form.form);
  const anyone = letAnyoneRespond(form.form);
  const message = [
    `Đang nhận phiếu điện tử lượt ${session.code}, ${twoDigits(codes.length)} mã. Tệp phiếu mã đã xóa hẳn.\n${links.publicLink}`,
    "Liên kết này không có mã: gửi vào nhóm Zalo của Hội đồng hoặc chiếu lên để thành viên mở trên điện thoại.",
    `Phiếu mã hỏng thì bấm ${menuPath("voidBallotCode")}, đổi phiếu dự phòng. Bỏ phiếu xong bấm ${menuPath("countBallotForm")}. Đến lúc đó không ai xem câu trả lời trong biểu mẫu.`,
  ].join("\n\n");
  return doneUnless(anyone ? [] : [notForAnyone(links.editLink)], message);
}

/** The ids of the form's questions; what a person changed before anybody answered is laid out anew. */
function askedAsPlanned(form: BallotForm, plan: FormSession["plan"]): Result<string> {
  const items = ballotItemsIn(form);
  if (items && asksAsPlanned(form.form, items, plan)) return ok(form.items);
  if (countBallots(form.form) > 0) return failed(formChanged(form));
  return ok(ballotItemsText(layOutBallotForm(form.form, plan)));
}

/** The form does not ask what was frozen: what was answered may say something else. */
export function formChanged({ session, editLink }: BallotForm): Problem {
  return {
    what: `Biểu mẫu của lượt ${session} đã bị sửa bằng tay, câu hỏi không còn như khi mở lượt`,
    where: { tab: ballotForms.tab },
    remedy: `Mở ${editLink}, trả lại đúng các câu hỏi và dòng như cũ rồi bấm lại. Không trả lại được thì không kiểm các phiếu này: xóa mọi câu trả lời trong biểu mẫu, bấm ${menuPath("voidBallotCode")}, gõ TẤT CẢ, rồi bỏ phiếu lại với mã mới`,
  };
}

const countedAlready = (code: string): Problem => ({
  what: `Phiếu điện tử của lượt ${code} đã kiểm`,
  where: { tab: ballotForms.tab },
  remedy: "Lượt đã kiểm không nhận thêm phiếu",
});

const doneMeanwhile = (code: string): Problem => ({
  what: `Một cửa sổ khác vừa làm bước này cho phiếu điện tử của lượt ${code}`,
  where: { tab: ballotForms.tab },
  remedy: "Xem cửa sổ đó báo gì; bấm lại để làm bước tiếp theo",
});

const notForAnyone = (editLink: string): Problem => ({
  what: "Google chưa cho người không có tài khoản mở biểu mẫu này",
  remedy: `Mở ${editLink}, bấm Xuất bản (hoặc Chia sẻ), ở mục Người trả lời chọn “Bất kỳ ai có đường liên kết”`,
});
