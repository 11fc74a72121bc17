import { codeKey } from "../../domain/code-key";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotForm } from "../../domain/vote/ballot-form";
import type { BoardMember } from "../../domain/vote/counting";
import { boardOf } from "../../domain/vote/counting-board";
import { countBallots, deleteBallots } from "../../google/ballot-form";
import { formStanding } from "../../google/form-file";
import { underLock } from "../../google/lock";
import { readRegister } from "../../register/read-register";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { boardMembers } from "../../register/tables/vote/board-members";
import { busy, type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { ballotFormTables, readFormSession } from "./ballot-form-sources";
import type { WithForm } from "./form-count";
import { dropReadIds, readIdsOf } from "./read-ballot-ids";

const tables = { ...ballotFormTables, board: boardMembers };

interface Preparation {
  readonly at: WithForm;
  /** The names of the two who held the summary against the tally. */
  readonly names: readonly string[];
}

/**
 * Two of the counting board held Google's own summary of the form against the tally and confirm it; then exactly the
 * responses that were read are deleted, and the form is looked at again until none of them is left. What came after the
 * reading is no ballot: it is kept, and told. Goes on from where it was cut off.
 */
export function confirmBallotForm(code: string, first: string, second: string): Reply {
  const session = comparable(code);
  const prepare = () => readRegister(tables, (open) => preparationOf(open, session, [first, second]));
  return asking(
    prepare,
    (prepared) => (prepared.at.form.state === "counted" ? questionOf(prepared) : confirm(prepared)),
    confirm,
  );
}

function questionOf({ at: { session, form }, names }: Preparation): Asked {
  const left = formStanding(form.form) === "gone" ? 0 : countBallots(form.form);
  return {
    warnings: [],
    question: `${names.join(" và ")} đã so từng dòng của bảng đối chiếu lượt ${session.code} với bản tóm tắt của Google, các số khớp, hai bản đã in cho vào phong bì? Từ đây sổ xóa hẳn các câu trả lời trong biểu mẫu (${twoDigits(left)}).`,
  };
}

function preparationOf(
  open: Readable<typeof tables>,
  code: string,
  typed: readonly string[],
): Result<Preparation> {
  const read = readFormSession(open, code);
  if (!read.ok) return read;
  const { form, session } = read.value;
  if (form === null || !["counted", "confirmed", "emptied"].includes(form.state))
    return failed(notCounted(code));
  const at = { ...read.value, form };
  if (form.state !== "counted") return ok({ at, names: form.confirmedBy });
  const board = boardOf(
    open.board.rows().filter(({ meeting }) => meeting === session.meeting),
    session,
  );
  const found = typed.map((name) => memberOf(board, name));
  const [one, other] = found;
  if (!one || !other)
    return failed(...typed.filter((_, at) => !found[at]).map((name) => notOnBoard(name, board)));
  if (one.name === other.name) return failed(onePerson(one));
  return ok({ at, names: [one.name, other.name] });
}

/** By the name or the member's code. */
function memberOf(board: readonly BoardMember[], typed: string): BoardMember | undefined {
  const key = codeKey(typed);
  if (key === "") return undefined;
  return board.find(({ name, member }) => codeKey(name) === key || codeKey(member) === key);
}

function confirm({ at, names }: Preparation): FinalReply {
  const { code } = at.session;
  const confirmed = unitOfWork("confirmBallotForm", { forms: ballotForms }, (open) => {
    const row = open.forms.withKey({ session: code });
    if (!row) return failed(notCounted(code));
    if (row.state !== "counted") return { value: row, what: "" };
    const next: BallotForm = { ...row, state: "confirmed", confirmedBy: names };
    open.forms.put(next);
    return { value: next, what: `Đối chiếu phiếu điện tử lượt ${code}: ${names.join(", ")}` };
  });
  if (!confirmed.ok) return refused(...confirmed.problems);
  return confirmed.value.state === "emptied" ? finished(confirmed.value) : empty(confirmed.value);
}

/** Deletes what was read, until none of it is left. */
function empty(form: BallotForm): FinalReply {
  const { session } = form;
  const read = readIdsOf(session);
  // Whoever deleted the form deleted all that was in it.
  if (formStanding(form.form) === "gone") return emptied(form, []);
  if (read === null && countBallots(form.form) > 0) return unfinished([idsLost(form)]);
  let left = deleteBallots(form.form, read ?? []);
  const isRead = (id: string) => (read ?? []).includes(id);
  if (left.some(isRead)) left = deleteBallots(form.form, read ?? []);
  const still = left.filter(isRead).length;
  return still > 0 ? unfinished([notDeleted(still)]) : emptied(form, left);
}

/** Keeps that nothing that was read is left, and how many responses that came later are. */
function emptied(form: BallotForm, left: readonly string[]): FinalReply {
  const { session } = form;
  const written = unitOfWork("confirmBallotForm", { forms: ballotForms }, (open) => {
    const row = open.forms.withKey({ session });
    if (row?.state !== "confirmed") return { value: row ?? form, what: "" };
    const next: BallotForm = { ...row, state: "emptied", late: left.length };
    open.forms.put(next);
    return { value: next, what: `Xóa các câu trả lời của phiếu điện tử lượt ${session}` };
  });
  return written.ok ? finished(written.value) : unfinished(written.problems);
}

function unfinished(problems: readonly Problem[]): FinalReply {
  return { kind: "unfinished", message: "Đã ghi việc đối chiếu; câu trả lời chưa xóa hết.", problems };
}

/** What told which responses to delete is not needed any more. */
function finished({ session, late, editLink }: BallotForm): FinalReply {
  const dropped = underLock(() => dropReadIds(session));
  const told = late === 0 ? [] : [cameLate(late, editLink)];
  return doneUnless(
    dropped ? [] : [busy],
    [
      `Phiếu điện tử lượt ${session} đã đối chiếu; mọi câu trả lời đã đếm đã xóa khỏi biểu mẫu.`,
      ...told.map(({ what, remedy }) => `${what}. ${remedy}.`),
      `Bấm ${menuPath("closeSession")}.`,
    ].join("\n\n"),
  );
}

const notCounted = (code: string): Problem => ({
  what: `Phiếu điện tử của lượt ${code} chưa kiểm`,
  where: { tab: ballotForms.tab },
  remedy: `Bấm ${menuPath("countBallotForm")} trước`,
});

function notOnBoard(typed: string, board: readonly BoardMember[]): Problem {
  return {
    what: `“${typed}” không có trong Ban kiểm phiếu của lượt này`,
    where: { tab: boardMembers.tab },
    remedy: `Gõ họ tên hoặc mã của một trong số: ${board.map(({ name }) => name).join(", ")}`,
  };
}

const onePerson = ({ name }: BoardMember): Problem => ({
  what: `${name} được gõ hai lần`,
  where: { tab: boardMembers.tab },
  remedy: "Hai thành viên khác nhau của Ban kiểm phiếu phải cùng đối chiếu",
});

const idsLost = ({ session, editLink }: BallotForm): Problem => ({
  what: `Sổ không còn danh sách câu trả lời đã đếm của lượt ${session}`,
  where: { tab: ballotForms.tab },
  remedy: `Mở ${editLink}, tab Câu trả lời, xóa tất cả câu trả lời, rồi bấm lại`,
});

const notDeleted = (still: number): Problem => ({
  what: `Google chưa xóa ${twoDigits(still)} câu trả lời đã đếm`,
  remedy: "Đợi một phút rồi bấm lại",
});

const cameLate = (late: number, editLink: string): Problem => ({
  what: `${twoDigits(late)} câu trả lời đến sau khi đã đọc: không phải là phiếu, được giữ nguyên trong biểu mẫu ${editLink}`,
  remedy: "Ghi việc này vào biên bản",
});
