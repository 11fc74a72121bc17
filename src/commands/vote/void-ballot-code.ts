import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { ballotCodeOf } from "../../domain/vote/ballot-code";
import type { BallotForm } from "../../domain/vote/ballot-form";
import { countBallots } from "../../google/ballot-form";
import { closeForm } from "../../google/form";
import { readRegister } from "../../register/read-register";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { digestOfCode } from "./ballot-codes";
import { ballotFormTables, type FormSession, notOpenYet, readFormSession } from "./ballot-form-sources";
import { deleteSlips } from "./code-slip-files";
import { standingBallotForm } from "./lost-ballot-form";

/** What is typed instead of a code where all are to be made anew. */
const everyCode = "TẤT CẢ";

/**
 * Voids the code of a spoiled slip: whoever gave it back draws a spare one. Asked for all codes, the slips are to be made anew,
 * which only goes as long as the form holds no ballot.
 */
export function voidBallotCode(code: string, typed: string): Reply {
  const session = comparable(code);
  const all = comparable(typed).toUpperCase() === everyCode;
  const prepare = () => {
    const read = readRegister(ballotFormTables, (open) =>
      withForm(readFormSession(open, session), session, all),
    );
    return read.ok && all ? standingBallotForm(read.value) : read;
  };
  return asking(
    prepare,
    ({ form }) =>
      form.state === "making"
        ? allVoided(session)
        : {
            warnings: [],
            question: all
              ? `Hủy mọi mã của lượt ${session}? Các phiếu mã đã in không dùng được nữa; phải in phiếu mã mới.`
              : `Hủy mã này của lượt ${session}? Câu trả lời gửi bằng mã này không được tính; người đó rút một phiếu mã dự phòng.`,
          },
    ({ form }) => (all ? voidAll(session, form) : voidOne(session, typed)),
  );
}

type Prepared = FormSession & { readonly form: BallotForm };

/** A form whose codes may still be voided; of one whose codes are all void already nothing is left but to say so. */
function withForm(read: Result<FormSession>, code: string, all = false): Result<Prepared> {
  if (!read.ok) return read;
  const { form } = read.value;
  if (form === null || (form.state === "making" && !all)) return failed(notOpenYet(code));
  if (["making", "printing", "open", "stopped"].includes(form.state)) return ok({ ...read.value, form });
  return failed(tooLate(code));
}

function voidOne(session: string, typed: string): FinalReply {
  const plain = ballotCodeOf(typed);
  if (plain === null) return refused(noCode);
  const written = unitOfWork("voidBallotCode", ballotFormTables, (open) => {
    const read = withForm(readFormSession(open, session), session);
    if (!read.ok) return read;
    const { codes, voters } = read.value;
    const row = codes.find(({ digest }) => digest === digestOfCode(session, plain));
    if (!row) return failed(notOurs);
    const spares = (left: readonly { readonly state: string }[]) =>
      left.filter(({ state }) => state === "issued").length - voters;
    if (row.state === "void") return { value: spares(codes), what: "" };
    if (spares(codes) < 1) return failed(noSpares(session));
    open.codes.put({ ...row, state: "void" });
    return { value: spares(codes) - 1, what: `Hủy một mã phiếu của lượt ${session}` };
  });
  if (!written.ok) return refused(...written.problems);
  return {
    kind: "done",
    message: `Mã đã hủy. Người đó rút một phiếu mã dự phòng; còn ${twoDigits(written.value)} phiếu dự phòng. Giữ phiếu hỏng vào phong bì.`,
  };
}

function voidAll(session: string, form: BallotForm): FinalReply {
  // Whoever has a slip already must not vote with it while it is decided that no ballot came in.
  if (form.state === "open") closeForm(form.form, "Phiếu mã đang được làm lại. Chờ phiếu mã mới.");
  const held = countBallots(form.form);
  if (held > 0) return refused(ballotsCameIn(held));
  deleteSlips(session);
  const written = unitOfWork("voidBallotCode", ballotFormTables, (open) => {
    const row = open.forms.withKey({ session });
    if (row && row.state === "making") return { value: null, what: "" };
    const read = withForm(readFormSession(open, session), session);
    if (!read.ok) return read;
    open.codes.remove((each) => each.session === session);
    open.forms.put({ ...read.value.form, state: "making" });
    return { value: null, what: `Hủy mọi mã phiếu của lượt ${session}, chưa có ai gửi phiếu` };
  });
  return written.ok ? allVoided(session) : refused(...written.problems);
}

function allVoided(session: string): FinalReply {
  return {
    kind: "done",
    message: `Mọi mã của lượt ${session} đã hủy. Thu lại các phiếu mã đã phát, rồi bấm ${menuPath("openBallotForm")} để in phiếu mã mới.`,
  };
}

const noCode: Problem = {
  what: "Mã vừa gõ không phải là mã phiếu",
  remedy: `Gõ lại 13 ký tự in trên phiếu mã, ví dụ 7KPM-4XRT-9CHN2; gõ ${everyCode} để làm lại mọi phiếu mã`,
};

const notOurs: Problem = {
  what: "Lượt này không có mã đó",
  remedy: "Xem phiếu mã in cho lượt nào, gõ lại mã",
};

const noSpares = (session: string): Problem => ({
  what: `Lượt ${session} không còn phiếu mã dự phòng`,
  remedy: `Hủy mã này thì thiếu phiếu cho một người. Nếu chưa ai gửi phiếu, gõ ${everyCode} để làm lại mọi phiếu mã`,
});

const tooLate = (code: string): Problem => ({
  what: `Phiếu điện tử của lượt ${code} đã kiểm`,
  where: { tab: ballotForms.tab },
  remedy: "Mã chỉ hủy được trước khi kiểm",
});

const ballotsCameIn = (held: number): Problem => ({
  what: `Đã có ${twoDigits(held)} câu trả lời trong biểu mẫu, không làm lại phiếu mã được`,
  remedy: `Bấm ${menuPath("openBallotForm")} để nhận tiếp. Muốn bỏ hẳn các phiếu này để bỏ phiếu lại thì Ban kiểm phiếu xóa mọi câu trả lời trong biểu mẫu trước`,
});
