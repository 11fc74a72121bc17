import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotForm } from "../../domain/vote/ballot-form";
import type { FormBallots } from "../../domain/vote/form-ballots";
import { ballotIds, countBallots, type RawBallot } from "../../google/ballot-form";
import { closeForm } from "../../google/form";
import { readRegister } from "../../register/read-register";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { lineMarks } from "../../register/tables/vote/line-marks";
import { paperAccounts } from "../../register/tables/vote/paper-accounts";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { ballotFormTables, notOpenYet, readFormSession } from "./ballot-form-sources";
import { figuresOf, readResponses, tallied, type WithForm } from "./form-count";
import { standingBallotForm } from "./lost-ballot-form";
import { putFigures } from "./put-figures";
import { putFormSummary } from "./put-form-summary";
import { keepReadIds, readIdsOf } from "./read-ballot-ids";

const { forms: _forms, sessions: _sessions, ...readTables } = ballotFormTables;

/** What says how far the ballot is, the session and the form, is written after what was counted. */
const tables = {
  ...readTables,
  accounts: paperAccounts,
  marks: lineMarks,
  sessions: votingSessions,
  forms: ballotForms,
};

/** A session with what was read of its form before the question, null where it is not to be read yet. */
interface Preparation {
  readonly at: WithForm;
  readonly responses: readonly RawBallot[] | null;
}

/**
 * Counts the form ballot of a session, going on from where it stands: takes nothing more, reads all responses, tells codes that
 * are none of ours, and keeps the figures and a shuffled list a line; then makes the sheet that two of the board hold
 * against Google's summary. Nothing is told of the votes before all of them are read.
 */
export function countBallotForm(code: string): Reply {
  const session = comparable(code);
  const prepare = () => {
    const read = readRegister(tables, (open) => countable(open, session));
    const at = read.ok ? standingBallotForm(read.value) : read;
    if (!at.ok) return at;
    // Open, a look at its marks would be a count before the end; counted, they are not asked any more.
    if (at.value.form.state !== "stopped") return ok({ at: at.value, responses: null });
    const responses = readResponses(at.value);
    return responses.ok ? ok({ at: at.value, responses: responses.value }) : responses;
  };
  let prepared: Preparation | null = null;
  return asking<Preparation>(
    () => {
      const read = prepare();
      if (read.ok) prepared = read.value;
      return read;
    },
    questionOf,
    act,
    // What was read stays what is counted; whatever came since is late. How far the ballot is, is seen again as it is written.
    () => (prepared ? ok(prepared) : prepare()),
  );
}

function countable(open: Readable<typeof tables>, code: string): Result<WithForm> {
  const read = readFormSession(open, code);
  if (!read.ok) return read;
  const { form } = read.value;
  if (form === null || form.state === "making" || form.state === "printing") return failed(notOpenYet(code));
  if (form.state === "confirmed" || form.state === "emptied") return failed(confirmedAlready(form));
  return ok({ ...read.value, form });
}

function questionOf({ at, responses }: Preparation): Asked | FinalReply {
  const { session, form } = at;
  if (form.state === "counted") return heldAgainst(at);
  if (responses === null) {
    return {
      warnings: [],
      question: `Dừng nhận phiếu điện tử lượt ${session.code} và kiểm phiếu? Biểu mẫu có ${twoDigits(countBallots(form.form))} câu trả lời, ${twoDigits(at.voters)} người được bỏ phiếu.`,
    };
  }
  const { told } = tallied(responses, at);
  // To stop and to count was one yes.
  if (told.length === 0) return save(at, responses);
  return {
    warnings: told,
    question: `Kiểm phiếu điện tử lượt ${session.code}: ${twoDigits(responses.length)} câu trả lời, không tính những câu trả lời nêu trên? Muốn để họ bỏ phiếu lại thì chọn Không rồi bấm ${menuPath("openBallotForm")}.`,
  };
}

function act({ at, responses }: Preparation): FinalReply {
  if (responses !== null) return save(at, responses);
  const { form, session } = at;
  closeForm(form.form, "Đã hết giờ bỏ phiếu.");
  const stopped = unitOfWork("countBallotForm", { forms: ballotForms }, (open) => {
    const row = open.forms.withKey({ session: session.code });
    if (row?.state !== "open") return { value: null, what: "" };
    open.forms.put({ ...row, state: "stopped" });
    return { value: null, what: `Dừng nhận phiếu điện tử lượt ${session.code}` };
  });
  if (!stopped.ok) return refused(...stopped.problems);
  const read = readResponses(at);
  if (!read.ok) return { kind: "unfinished", message: stoppedWords, problems: read.problems };
  const { told } = tallied(read.value, at);
  return told.length === 0
    ? save(at, read.value)
    : {
        kind: "unfinished",
        message: `${stoppedWords} Để người gõ nhầm bỏ lại thì bấm ${menuPath("openBallotForm")}; không tính thì bấm lại lệnh này.`,
        problems: told,
      };
}

const stoppedWords = "Đã dừng nhận phiếu, chưa kiểm.";

/** Keeps the count, by the codes as they stand now, and which responses it was made of. */
function save(at: WithForm, responses: readonly RawBallot[]): FinalReply {
  const { code } = at.session;
  const written = unitOfWork("countBallotForm", tables, (open) => {
    const now = countable(open, code);
    if (!now.ok) return now;
    // Another window counted meanwhile.
    if (now.value.form.state === "counted") return { value: null, what: "" };
    if (now.value.form.state === "open") return failed(openedAgain(now.value.form));
    const ballots = tallied(responses, now.value);
    const figures = figuresOf(ballots, now.value);
    if (!figures.ok) return figures;
    keepReadIds(
      code,
      responses.map(({ id }) => id),
    );
    putFigures(open, code, figures.value);
    open.sessions.put({ ...now.value.session, state: "counted" });
    open.forms.put({ ...now.value.form, state: "counted" });
    return { value: ballots, what: `Kiểm phiếu điện tử lượt ${code}` };
  });
  if (!written.ok) return refused(...written.problems);
  return summary(at, written.value);
}

/** The sheet for the board, and what is to be done with it. */
function summary(at: WithForm, ballots: FormBallots | null): FinalReply {
  const { session, form } = at;
  const sheet = putFormSummary(session.code);
  if (!sheet.ok) return { kind: "unfinished", message: "Đã kiểm phiếu.", problems: sheet.problems };
  return {
    kind: "done",
    message: [
      `Đã kiểm phiếu điện tử lượt ${session.code}.${ballots === null ? "" : ` ${figuresWords(ballots)}`}`,
      `In “${sheet.value.name}” và bản tóm tắt của Google; hai thành viên Ban kiểm phiếu so từng dòng, ký, cho cả hai vào phong bì.\n${sheet.value.link}\n${form.summaryLink}`,
      `Khớp thì bấm ${menuPath("confirmBallotForm")}. Không khớp thì không xác nhận; các câu trả lời còn nguyên trong biểu mẫu.`,
    ].join("\n\n"),
  };
}

function figuresWords({ returned, valid, invalid, repeated }: FormBallots): string {
  const again = repeated === 0 ? "" : `; ${twoDigits(repeated)} mã gửi nhiều lần giống nhau, tính một phiếu`;
  return `Thu về ${twoDigits(returned)}, hợp lệ ${twoDigits(valid)}, không hợp lệ ${twoDigits(invalid)}${again}.`;
}

/** Of a session that is counted: whether what was read is still in the form; then the sheet is made again. */
function heldAgainst(at: WithForm): FinalReply {
  const { code } = at.session;
  const there = new Set(ballotIds(at.form.form));
  const gone = (readIdsOf(code) ?? []).filter((id) => !there.has(id)).length;
  return gone > 0 ? refused(responsesGone(at.form, gone)) : summary(at, null);
}

const confirmedAlready = ({ session }: BallotForm): Problem => ({
  what: `Phiếu điện tử của lượt ${session} đã kiểm và đối chiếu`,
  where: { tab: ballotForms.tab },
  remedy: `Bấm ${menuPath("confirmBallotForm")} nếu câu trả lời chưa xóa hết, rồi ${menuPath("closeSession")}`,
});

const openedAgain = ({ session }: BallotForm): Problem => ({
  what: `Phiếu điện tử của lượt ${session} vừa được mở lại ở cửa sổ khác`,
  where: { tab: ballotForms.tab },
  remedy: "Bỏ phiếu xong rồi bấm lại",
});

const responsesGone = ({ session, editLink }: BallotForm, gone: number): Problem => ({
  what: `${twoDigits(gone)} câu trả lời đã kiểm của lượt ${session} không còn trong biểu mẫu: có người đã xóa bằng tay, nên bản tóm tắt của Google không so được với bảng đối chiếu`,
  where: { tab: ballotForms.tab },
  remedy: `Ban kiểm phiếu lập biên bản việc này và quyết định có bỏ phiếu lại hay không. Biểu mẫu: ${editLink}`,
});
