import { type CommandName, captionOf } from "../../../vietnamese/captions";
import { twoDigits } from "../../../vietnamese/numbers";
import { firstFew, lowerFirst } from "../../../vietnamese/text";
import { readingsText } from "../../pasted/reading-words";
import type { FormKind } from "../submission";
import { needsOf } from "./acts";
import { modeNames } from "./choices";
import type { ReadNomination, ReadSubmission } from "./read-types";
import type { Word } from "./word";

// What the secretary reads on her desk of what waits for her word: Vietnamese sentences without a full stop.

const command: CommandName = "decideWaiting";

/** Where she says it. */
const howToSay = `ghi “Nhận” hoặc “Không nhận” ở cột “Nhận hay không” rồi bấm ${captionOf("recheck")}, hoặc bấm ${captionOf(command)}`;

/** So many different guesses are told of one submission. */
const mostGuesses = 5;

/** Why a reading waits, how its columns were understood, and what became of it once she has said it. */
export function readingReason(
  read: ReadSubmission,
  waiting: readonly ReadNomination[],
  word: Word | undefined,
): string {
  const columns = readingsText(read.readings);
  const understood = columns === "" ? "" : `; các cột hiểu là: ${columns}`;
  if (word === "accepted") return `Thư ký đã nhận lần gửi này như sổ đọc${understood}`;
  if (word === "declined") return `Thư ký không nhận cách đọc lần gửi này${understood}`;
  return `${whyWaiting(read, waiting)}${understood}; ${howToSay}`;
}

/** Why a submission waits: "Chờ xác nhận 03 dòng: bảng không có dòng tên cột; hiểu theo nội dung từng cột". */
export function whyWaiting(read: ReadSubmission, waiting: readonly ReadNomination[]): string {
  return `Chờ xác nhận ${twoDigits(waiting.length)} dòng: ${whyAsked(read, waiting)}`;
}

/** What the secretary is to look at: the guesses that some nominations rest on, or whose word the submission rests on. */
export function whyAsked(read: ReadSubmission, nominations: readonly ReadNomination[]): string {
  if (needsOf(read) === "assignedSource")
    return `hồ sơ “${modeNames[read.mode]}” của nguồn do thư ký gán, chưa bỏ hay rút đề nghị nào`;
  const guesses = [...new Set(nominations.flatMap((each) => each.guesses))].map(lowerFirst);
  return firstFew(guesses, mostGuesses, "chỗ phải đoán", ", ");
}

/** That the form has a response no more, which is not to be told from a slip: it counts until she says otherwise. */
export function deletedReason(form: FormKind, word: Word | undefined): string {
  const gone = "Phản hồi này không còn trong biểu mẫu của Google";
  if (word === "declined") return `${gone}; thư ký đã bỏ lần gửi này`;
  if (word === "accepted") return `${gone}; thư ký vẫn giữ lần gửi này`;
  const kept = form === "report" ? "báo cáo" : "các đề nghị";
  return `${gone} nhưng sổ vẫn giữ ${kept} của nó; nếu bỏ thì ghi “Không nhận”, nếu giữ thì ghi “Nhận” ở cột “Nhận hay không” rồi bấm ${captionOf("recheck")}, hoặc bấm ${captionOf(command)}`;
}
