import type { AwardBefore, AwardsBefore, YearOfWork } from "../../domain/results/achievements";
import type { DecidedAward } from "../../domain/results/decided-award";
import { type PartState, partStates } from "../../domain/results/dossier-item";
import type { DossierPart } from "../../domain/results/dossier-part";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { StaffMember } from "../../domain/school/staff";
import type { Unit } from "../../domain/school/unit";
import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { annexHeadView } from "../engine/annex-view";
import { headerView, lineView } from "../engine/frame-view";
import { boldWidth, textWidth } from "../engine/shapes";
import type { ReviewPaper } from "../review/review-paper";
import { plainYears } from "../review/review-words";
import { signatureRows } from "../vote/signatures";
import { gap } from "../vote/vote-words";

/** A part of the dossier on its checklist. */
export interface CheckedPart {
  readonly part: DossierPart;
  /** null where nobody said anything, or where it is not the nominee's own. */
  readonly state: PartState | null;
}

/** What a report of achievements tells beside what every document of a review says. */
export interface AchievementTold {
  readonly line: DecidedAward;
  /** The dossier's short code. */
  readonly code: string;
  /** "Mẫu số 03 ban hành kèm theo Nghị định số …"; "" where its number is not known. */
  readonly form: string;
  /** null where the staff list has nobody of the code. */
  readonly member: StaffMember | null;
  readonly unit: Unit | null;
  readonly years: readonly YearOfWork[];
  readonly before: AwardsBefore;
  readonly checklist: readonly CheckedPart[];
}

type AchievementData = ReviewPaper & AchievementTold;

/** Millimetres: the first line of a paragraph, and a dot-run of three at 14 points. */
const firstLine = textWidth - 12.7;
const dots = (14 * 25.4) / 72;

/** A line to write on by hand. */
const blankLine = "…".repeat(Math.floor(firstLine / dots) - 1);

/** "Quê quán: ………": what was asked, and room for the answer up to the end of the line. */
function toFill(label: string): string {
  const room = Math.floor((firstLine - boldWidth(label, 14)) / dots) - 1;
  return `${label} ${"…".repeat(Math.max(5, room))}`;
}

/** Its summary in the book: of which dossier; the paper itself says for which award. */
export function achievementReportTitle({ name }: ReviewPeriod, part: string): string {
  return `Báo cáo thành tích đề nghị khen thưởng, hồ sơ ${part}: ${comparable(name)}`;
}

/**
 * A report of achievements as its template names things (domain.md 5.15): filled in from the register, for the nominee to
 * complete; what the register does not know is a dotted gap. The dossier's checklist is a sheet of its own at the end, to be laid
 * before the dossier and not sent.
 */
export function achievementReportView(data: AchievementData) {
  const { settings, byCouncil, document, line, form, now } = data;
  const summary = `Đề nghị tặng ${line.award.kind === "title" ? "danh hiệu " : ""}${line.award.name}`;
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, summary),
    "tên loại": "BÁO CÁO THÀNH TÍCH",
    "mẫu số": form === "" ? [] : [lineView(`(${form})`)],
    "người báo cáo": [lineView(whoReports(data))],
    phần: line.kind === "individual" ? ofPerson(data) : ofCollective(data),
    "đoạn kết": [
      lineView(
        line.kind === "individual"
          ? "Tôi xin cam đoan những nội dung báo cáo trên là đúng sự thật./."
          : "Tập thể xin chịu trách nhiệm về tính chính xác của những nội dung báo cáo trên./.",
      ),
    ],
    "dòng ký": signatureRows(signatories(data)),
    "phiếu kiểm tra": [checklistView(data)],
  };
}

/** A part of the report: its heading, and below it points, each with its paragraphs and, of awards, a table. */
interface PartView {
  readonly "tiêu đề": string;
  readonly mục: readonly PointView[];
}
interface PointView {
  readonly tên: readonly object[];
  readonly đoạn: readonly object[];
  readonly bảng: readonly object[];
}

function point(name: string, paragraphs: readonly string[], table: readonly object[] = []): PointView {
  return { tên: name === "" ? [] : [lineView(name)], đoạn: paragraphs.map(lineView), bảng: table };
}

function ofPerson(data: AchievementData): readonly PartView[] {
  const { line, member, settings, years } = data;
  const born = member?.birthDate ? shortDate(member.birthDate) : gap;
  const sex = member?.sex ? { male: "Nam", female: "Nữ" }[member.sex] : gap;
  return [
    {
      "tiêu đề": "I. SƠ LƯỢC LÝ LỊCH",
      mục: [
        point("", [
          `- Họ tên: ${line.name}`,
          `- Sinh ngày, tháng, năm: ${born}    Giới tính: ${sex}`,
          toFill("- Quê quán:"),
          toFill("- Trú quán:"),
          `- Đơn vị công tác: ${workplace(line, settings)}`,
          filled("- Chức vụ (Đảng, chính quyền, đoàn thể):", positionOf(data)),
          toFill("- Trình độ chuyên môn, nghiệp vụ:"),
        ]),
      ],
    },
    {
      "tiêu đề": "II. THÀNH TÍCH ĐẠT ĐƯỢC",
      mục: [
        point("1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận", [blankLine, blankLine]),
        point("2. Thành tích đạt được của cá nhân", yearParagraphs(years, settings)),
      ],
    },
    awardsPart(data, "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
  ];
}

function ofCollective(data: AchievementData): readonly PartView[] {
  const { line, unit, settings, years } = data;
  const head = unit?.head.trim() ?? "";
  return [
    {
      "tiêu đề": "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH",
      mục: [
        point("1. Đặc điểm, tình hình", [
          `- Tên tập thể: ${workplace(line, settings)}`,
          toFill("- Địa điểm trụ sở, điện thoại:"),
          filled("- Người đứng đầu:", head),
          `- Tổng số viên chức, người lao động: ${unit?.headCount ?? gap}`,
          toFill("- Quá trình thành lập và phát triển:"),
          blankLine,
        ]),
        point("2. Chức năng, nhiệm vụ được giao", [blankLine, blankLine]),
      ],
    },
    {
      "tiêu đề": "II. THÀNH TÍCH ĐẠT ĐƯỢC",
      mục: [
        point("1. Thành tích của tập thể", yearParagraphs(years, settings)),
        point(
          "2. Việc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước; hoạt động của các đoàn thể",
          [blankLine, blankLine],
        ),
      ],
    },
    awardsPart(data, "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
  ];
}

function filled(label: string, text: string): string {
  return text === "" ? toFill(label) : `${label} ${text}`;
}

function positionOf({ member, line }: AchievementData): string {
  return [line.position, member?.position ?? ""].map(comparable).find((text) => text !== "") ?? "";
}

/** "Trần Văn Thử, Trưởng khoa, Khoa Mộc"; a collective by its name. */
function whoReports(data: AchievementData): string {
  const { line } = data;
  if (line.kind === "collective") return line.name;
  return [line.name, positionOf(data), line.unitName].filter((part) => part !== "").join(", ");
}

/** "Khoa Mộc, Trường Cao đẳng Thử Nghiệm". */
function workplace({ unitName, name, kind }: DecidedAward, settings: Settings): string {
  const unit = kind === "collective" ? name : unitName;
  return [unit, comparable(settings.school)].filter((part) => part !== "").join(", ");
}

/** The years one after another; of a year the register knows nothing of, lines to write on. */
function yearParagraphs(years: readonly YearOfWork[], { yearWord }: Settings): readonly string[] {
  return years.flatMap(({ code, name, achievements }) => {
    const called = `- ${plainYears(name === "" ? `${upperFirst(yearWord)} ${code}` : name)}:`;
    return achievements.length === 0
      ? [toFill(called), blankLine]
      : [`${called} ${achievements.join("; ")}.`];
  });
}

/** The two tables: each has a row to write on where the register knows of no award. */
function awardsPart({ before }: AchievementData, heading: string): PartView {
  return {
    "tiêu đề": heading,
    mục: [
      point("1. Danh hiệu thi đua", [], [awardTable("Danh hiệu thi đua", before.titles)]),
      point("2. Hình thức khen thưởng", [], [awardTable("Hình thức khen thưởng", before.forms)]),
    ],
  };
}

function awardTable(column: string, awards: readonly AwardBefore[]) {
  const rows = awards.map(({ schoolYear, award, decision, decidedOn, body }) => ({
    năm: schoolYear,
    tên: award,
    "quyết định": [
      `Quyết định số ${decision === "" ? gap : decision}`,
      `ngày ${decidedOn === null ? gap : shortDate(decidedOn)}`,
      `của ${body === "" ? gap : body}`,
    ].join(" "),
  }));
  return { "tên cột": column, dòng: rows.length > 0 ? rows : [{ năm: "", tên: "", "quyết định": "" }] };
}

/** The nominee and the head; below them the body that submits. A unit is answered for by its own head. */
function signatories({ line, settings, unit }: AchievementData) {
  const above = { as: "THỦ TRƯỞNG CƠ QUAN TRÌNH\nXÁC NHẬN", name: gap };
  if (line.kind === "collective") {
    return [
      { as: "THỦ TRƯỞNG ĐƠN VỊ\nXÁC NHẬN, ĐỀ NGHỊ", name: settings.headName },
      { as: "NGƯỜI ĐỨNG ĐẦU\nTẬP THỂ", name: unit?.head.trim() || gap },
      above,
    ];
  }
  return [
    { as: "THỦ TRƯỞNG ĐƠN VỊ\nXÁC NHẬN, ĐỀ NGHỊ", name: settings.headName },
    { as: "NGƯỜI BÁO CÁO\nTHÀNH TÍCH", name: line.name },
    above,
  ];
}

function checklistView({ line, code, checklist, settings }: AchievementData) {
  return {
    ...annexHeadView({
      name: "PHIẾU KIỂM TRA HỒ SƠ",
      summary: `Hồ sơ ${code}: ${line.name}, đề nghị tặng ${line.award.name}`,
      attached: `(Để ở đầu hồ sơ lưu tại ${comparable(settings.school)}, không gửi kèm báo cáo)`,
    }),
    dòng: checklist.map(({ part, state }, index) => ({
      tt: String(index + 1),
      "thành phần": part.name,
      "mẫu số": part.form,
      "số bản": part.copies === null ? "" : twoDigits(part.copies),
      "bắt buộc": part.mandatory ? "Có" : "Không",
      "tình trạng":
        part.of === "submission"
          ? "Chung cho cả lần trình"
          : state === null
            ? partStates.missing
            : partStates[state],
      "ghi chú": "",
    })),
    "người kiểm tra": [lineView(`Người kiểm tra: ${gap}${gap}    Ngày kiểm tra: ${gap}`)],
  };
}
