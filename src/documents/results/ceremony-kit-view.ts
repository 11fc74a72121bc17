import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import type { Called, StageAward } from "../../domain/results/stage";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { undatedDay } from "../../vietnamese/dates";
import { romanNumeral, twoDigits } from "../../vietnamese/numbers";
import { comparable, lowerFirstLetter } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { replacementSentences } from "../review/review-words";
import { gap, numberRanges, whoIs } from "../vote/vote-words";
import { decisionAboveWords, headOfSchool } from "./result-words";

/** What a ceremony's kit tells beside what every document of a review says. */
export interface CeremonyKitTold {
  readonly awards: readonly StageAward[];
  /** The signed decisions, in the order of their reading; `unsigned` where lines have none yet. */
  readonly decisions: readonly CouncilDocument[];
  readonly unsigned: boolean;
  /** "Ông", "Bà" where the staff list knows; "" where it does not. */
  readonly addressOf: (code: string, name: string) => string;
  /** Who comes up for a collective, as is said aloud; "" where the register does not know. */
  readonly representativeOf: (called: Called) => string;
}

/** The summary of the kit in the book. */
export function ceremonyKitTitle({ name }: ReviewPeriod): string {
  return `Kịch bản lễ trao thưởng: ${comparable(name)}`;
}

/**
 * The kit of a ceremony as its template names things: who is called when, what the master of ceremonies says, how the
 * certificates lie. The decisions are read first, awards go from high to low, recipients come up after the reading.
 */
export function ceremonyKitView(data: ReviewPaper & CeremonyKitTold) {
  const { settings, review, byCouncil, document, now, signer, recipients, awards, unsigned } = data;
  const stages = awards.flatMap((award) => award.turns.map((turn, index) => ({ award, turn, index })));
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, comparable(review.name)),
    "tên loại": `KỊCH BẢN LỄ TRAO THƯỞNG${unsigned ? " (DỰ THẢO)" : ""}`,
    "đoạn mở đầu": [...intro(data), ...replacementSentences("Kịch bản", data.replaced)].map(lineView),
    nhóm: awards.map((award, index) => ({
      "tên nhóm": `${romanNumeral(index + 1)}. ${award.awardName}: ${countOf(award)}`,
      "tập thể": award.kind === "collective",
      "cá nhân": award.kind === "individual",
      dòng: award.turns.flatMap((turn, turnIndex) =>
        turn.map((called) => ({
          lượt: String(stages.findIndex((at) => at.award === award && at.index === turnIndex) + 1),
          số: called.number === null ? "" : String(called.number),
          "xướng tên": calledName(called, data),
          "đơn vị": whoIs(called),
          "đại diện": called.kind === "collective" ? data.representativeOf(called) || gap : "",
        })),
      ),
    })),
    "lời dẫn": script(data).map(lineView),
    chồng: stages.map(({ award, turn }, index) => ({
      lượt: String(index + 1),
      "danh hiệu": award.awardName,
      giấy: certificates[award.certificate],
      "số giấy": hasPaper(award) ? twoDigits(turn.length) : "",
      "từ đến": stackWords(turn),
      "người trao": "",
    })),
    "đoạn kết": [lineView(total(data))],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

const certificates = {
  merit: "Giấy khen",
  title: "Giấy chứng nhận",
  none: "Không có giấy",
  above: "Do cấp trên cấp",
} as const;

/** Whether the school makes a paper of its own for it. */
function hasPaper({ certificate }: Pick<StageAward, "certificate">): boolean {
  return certificate === "merit" || certificate === "title";
}

function intro({ unsigned, settings }: ReviewPaper & CeremonyKitTold): readonly string[] {
  const atOnce =
    settings.stageGroup === 0
      ? "Mỗi danh hiệu lên một lượt"
      : `Mỗi lượt lên nhiều nhất ${twoDigits(settings.stageGroup)} người, tập thể`;
  return [
    ...(unsigned
      ? ["Dự thảo: có dòng chưa có quyết định đã ký; số, ngày để trống và danh sách còn có thể thay đổi."]
      : []),
    `Công bố quyết định trước, rồi trao từ danh hiệu cao xuống thấp, tập thể trước cá nhân. ${atOnce}; cột “Lượt” là lượt lên, cột “Số” là số trong danh sách của quyết định.`,
  ];
}

/** "Ông Trần Văn Thử", "Tập thể Khoa Mộc", "Tập thể Tổ Hàn, Khoa Cơ khí". */
function calledName(called: Called, { addressOf }: CeremonyKitTold): string {
  const { kind, code, name } = called;
  if (kind === "collective") {
    const unit = whoIs(called);
    return `${/^tập thể /i.test(name) ? "" : "Tập thể "}${name}${unit === "" ? "" : `, ${unit}`}`;
  }
  return [addressOf(code, name), name].filter((part) => part !== "").join(" ");
}

function countOf({ kind, turns }: StageAward): string {
  return `${twoDigits(turns.flat().length)} ${kind === "collective" ? "tập thể" : "cá nhân"}`;
}

/** What the master of ceremonies says, a paragraph a time; gaps are for what the register does not know. */
function script(data: ReviewPaper & CeremonyKitTold): readonly string[] {
  const { settings, decisions, unsigned, awards, now } = data;
  const own = [
    ...decisions.map((decision) => `Quyết định ${documentReference(decision)}`),
    ...(unsigned ? [`Quyết định số ……/QĐ-${settings.schoolSymbol} ${undatedDay(now.year)}`] : []),
  ];
  const called = awards.flatMap(({ turns }) => turns.flat());
  const read = [
    ...(own.length === 0 ? [] : [`${own.join("; ")} của ${headOfSchool(settings)}`]),
    ...new Set(called.flatMap(({ above }) => (above === null ? [] : [decisionAboveWords(above)]))),
  ];
  return [
    "Kính thưa quý vị đại biểu! Kính thưa toàn thể hội nghị!",
    `${comparable(settings.school)} trân trọng tổ chức lễ trao thưởng cho các tập thể, cá nhân được khen thưởng.`,
    `Trân trọng kính mời ${gap} lên công bố ${read.join("; ")}.`,
    `Trân trọng cảm ơn. Tiếp theo là phần trao thưởng.`,
    ...awards.flatMap((award) => award.turns.flatMap((turn) => invitation(turn, award, data))),
    "Xin chúc mừng các tập thể, cá nhân được khen thưởng. Phần trao thưởng đến đây là kết thúc, trân trọng cảm ơn quý vị đại biểu và toàn thể hội nghị!",
  ];
}

function invitation(
  turn: readonly Called[],
  { kind, awardName, certificate, isTitle }: StageAward,
  told: CeremonyKitTold,
): readonly string[] {
  const several = turn.length > 1 ? "các " : "";
  const whom = kind === "collective" ? `đại diện ${several}tập thể` : `${several}cá nhân`;
  const names = turn.map((called) => {
    const name = calledName(called, told);
    const who = kind === "collective" ? told.representativeOf(called) : spokenWhoIs(called);
    return who === "" ? name : kind === "collective" ? `${name} (${who})` : `${name}, ${who}`;
  });
  const given = hasPaper({ certificate }) ? `trao ${certificates[certificate]}` : "trao thưởng";
  return [
    `Trân trọng kính mời ${whom} có tên sau đây lên nhận ${isTitle ? "danh hiệu " : certificate === "none" ? "biểu dương " : ""}${awardName}: ${names.join("; ")}.`,
    `Trân trọng kính mời ${gap} lên ${given} và chúc mừng.`,
  ];
}

/** Behind a name within a sentence a position begins small: "bà …, nhân viên, Tổ Văn phòng". */
function spokenWhoIs(called: Called): string {
  return whoIs({ ...called, position: lowerFirstLetter(called.position) });
}

/** "3-5, 7": the numbers in the decision's list, which is the order in which the certificates lie. */
function stackWords(turn: readonly Called[]): string {
  return numberRanges(turn.flatMap(({ number }) => (number === null ? [] : [number])));
}

function total({ awards }: CeremonyKitTold): string {
  const all = awards.flatMap(({ turns }) => turns.flat());
  const papers = all.filter(hasPaper).length;
  const turns = awards.flatMap((award) => award.turns).length;
  return `Tổng số: ${twoDigits(all.length)} lượt nhận trong ${twoDigits(turns)} lượt lên, ${twoDigits(papers)} tờ giấy${papers === 0 ? "" : stacked}./.`;
}

const stacked =
  ". Xếp giấy thành một chồng theo thứ tự các lượt ở trên, trong mỗi lượt theo số trong danh sách của quyết định";
