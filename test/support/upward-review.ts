import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample, tabRows } from "../../scripts/fresh-register";
import type { SuddenAward } from "../../src/domain/results/sudden-award";
import type { UpwardResult } from "../../src/domain/results/upward-result";
import { suddenAwards } from "../../src/register/tables/results/sudden-awards";
import { upwardResults } from "../../src/register/tables/results/upward-results";
import { settingsTable } from "../../src/register/tables/school/settings";
import { decidedReview, decisionDay } from "./decided-review";
import { menuItem } from "./menu-item";
import { openPrepared } from "./prepared";
import { columnOf } from "./register";
import { review, typeWhere } from "./review";
import { pastable } from "./vote-rows";

/** A form of commendation that no session voted on: a sudden award of the body above. */
export const suddenCertificate: SuddenAward = {
  code: "DX01",
  review,
  kind: "individual",
  nomineeCode: "008",
  name: "Ngô Thị Dòng",
  position: "Giám đốc trung tâm",
  unit: "TT-NN",
  category: "CBQL",
  award: "BK",
  achievement: "dũng cảm cứu hai học sinh bị nước cuốn",
  achievedOn: { year: 2023, month: 6, day: 20 },
  evidence: "Biên bản của công an phường",
  ground: "Tờ trình số 12/TTr-TTNN ngày 22/6/2023 của Trung tâm Ngoại ngữ",
  opinion: "yes",
  opinionBy: "Phan Thị Phó",
  opinionWords: "",
  choice: "asProposed",
  reason: "",
  decidedOn: { year: 2023, month: 6, day: 23 },
};

/**
 * The decided review of a school that grants neither LĐTT nor TTLĐTT itself: one collective and five people whom the
 * council voted on go to the body above, and a certificate nobody voted on.
 */
export function upwardReview(name = "", struck: readonly string[] = []): LocalAppsScript {
  const make = () => {
    const script = decidedReview(name, struck);
    for (const code of ["LDTT", "TTLDTT"])
      typeWhere(script, "Danh hiệu", ["Mã danh hiệu", code], "Cấp quyết định", "Trình cấp trên");
    pasteSample(script, [
      pastable(suddenAwards, [suddenCertificate]),
      {
        table: settingsTable,
        headers: ["Mục", "Giá trị"],
        rows: [["Nơi nhận tờ trình", "Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm"]],
      },
    ]);
    return script;
  };
  return openPrepared(`upward review ${name}`, make, { now: decisionDay });
}

/** What the body above made of lines by the names they bear: rows as *Ghi kết quả cấp trên* makes them and a person fills them in. */
export function pasteAnswers(
  script: LocalAppsScript,
  answers: Readonly<Record<string, Partial<UpwardResult>>>,
): void {
  const decided = new Set(tabRows(script, "Thủ trưởng quyết định").map((row) => row["Mã đề nghị"]));
  const lines = [
    ...tabRows(script, "Dòng phiếu")
      .filter((row) => decided.has(row["Mã đề nghị"]))
      .map((row) => ({
        nomination: row["Mã đề nghị"] ?? "",
        name: row["Họ tên, tên tập thể"] ?? "",
        award: row["Mã danh hiệu"] ?? "",
        code: row["Mã người, đơn vị"] ?? "",
        unitName: row["Đơn vị"] ?? "",
      })),
    {
      nomination: suddenCertificate.code,
      name: suddenCertificate.name,
      award: suddenCertificate.award,
      code: suddenCertificate.nomineeCode,
      unitName: "Trung tâm Ngoại ngữ",
    },
  ];
  const rows = lines.map((line): UpwardResult => {
    const answer = answers[line.name];
    return {
      ...{
        ...line,
        review,
        outcome: null,
        grantedAward: "",
        decision: "",
        decidedOn: null,
      },
      ...{ body: "", money: null, note: "", recordedAward: "", recordedDecision: "", recordedOn: null },
      ...(answer && { decision: "88/QĐ-UBND", decidedOn: { year: 2023, month: 8, day: 1 } }),
      ...(answer && { body: "Ủy ban nhân dân tỉnh Thử Nghiệm", outcome: "granted" as const }),
      ...answer,
    };
  });
  pasteSample(script, [pastable(upwardResults, rows)]);
}

export const clickDossiers = menuItem("Kết quả", "Lập hồ sơ trình");
export const clickResults = menuItem("Kết quả", "Ghi kết quả cấp trên");
export const clickSubmission = menuItem("Văn bản", "Tờ trình");
export const clickReport = menuItem("Văn bản", "Báo cáo thành tích");
export const clickIndex = menuItem("Văn bản", "Mục lục hồ sơ");

/** Everything of every dossier is there. */
export function completeDossiers(script: LocalAppsScript): void {
  const sheet = script.spreadsheet.sheet("Hồ sơ trình cấp trên");
  const rows = tabRows(script, "Hồ sơ trình cấp trên");
  const at = columnOf(script, "Hồ sơ trình cấp trên", "Tình trạng");
  sheet.paste(
    2,
    at,
    rows.map(() => ["Đã có"]),
  );
}
