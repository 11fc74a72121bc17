import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample, tabRows } from "../../scripts/fresh-register";
import { type CouncilDocument, firstDocument } from "../../src/domain/papers/document";
import type { Grant } from "../../src/domain/results/grant";
import { grants as grantTable } from "../../src/register/tables/results/grants";
import { documentBook } from "../../src/register/tables/review/document-book";
import { decidedReview } from "./decided-review";
import { openPrepared } from "./prepared";
import { review } from "./review";
import { pastable } from "./vote-rows";

/** When the decisions of the review have been signed. */
export const grantedDay = new Date(2023, 6, 26, 9, 0);

const day = (year: number, month: number, at: number) => ({ year, month, day: at });

/** A signed decision of the review, a part an award. */
export function decisionOf(
  part: string,
  number: number,
  more: Partial<CouncilDocument> = {},
): CouncilDocument {
  return {
    ...firstDocument("decision", review, part),
    number: String(number),
    symbol: "QĐ-CĐTN",
    date: day(2023, 7, 25),
    title: `Công nhận danh hiệu ${part}`,
    state: "signed",
    ...more,
  };
}

/** A line of a signed decision as *Ghi số, ngày* writes it. */
export function grantOf(
  decision: CouncilDocument,
  number: number,
  more: Partial<Grant> & Pick<Grant, "name" | "award" | "awardName">,
): Grant {
  return {
    document: decision.id,
    number,
    id: `${review}/${more.name}/${more.award}`,
    review,
    kind: "individual",
    nominee: more.name,
    code: "",
    position: "",
    unit: "K-MOC",
    unitName: "Khoa Mộc",
    category: "",
    achievement: "",
    from: day(2022, 9, 1),
    to: day(2023, 8, 31),
    reward: 0,
    rewardNote: "",
    state: "inForce",
    changedBy: "",
    ...more,
  };
}

/** The decisions of the review by now, an award each: LĐTT for five, TTLĐTT for one. */
export function pasteGrants(
  script: LocalAppsScript,
  change: (grant: Grant) => Grant = (grant) => grant,
): void {
  const decisions = [decisionOf("TTLDTT", 31), decisionOf("LDTT", 32)];
  const nominations = tabRows(script, "Thủ trưởng quyết định");
  const lines = tabRows(script, "Dòng phiếu");
  const names = tabRows(script, "Danh hiệu");
  const rows = decisions.flatMap((decision) =>
    nominations
      .filter((row) => row["Mã danh hiệu"] === decision.part)
      .map((row, index) => {
        const line = lines.find((each) => each["Mã đề nghị"] === row["Mã đề nghị"]) ?? {};
        const award = names.find((each) => each["Mã danh hiệu"] === decision.part);
        return change(
          grantOf(decision, index + 1, {
            id: row["Mã đề nghị"] ?? "",
            name: row["Họ tên, tên tập thể"] ?? "",
            award: decision.part,
            awardName: award?.["Tên danh hiệu"] ?? "",
            kind: line.Loại === "Tập thể" ? "collective" : "individual",
            code: line["Mã người, đơn vị"] ?? "",
            position: line["Chức vụ, lớp"] ?? "",
            unit: line["Mã đơn vị"] ?? "",
            unitName: line["Đơn vị"] ?? "",
          }),
        );
      }),
  );
  pasteSample(script, [pastable(documentBook, decisions), pastable(grantTable, rows)]);
}

/** The decided review after both its decisions were signed. */
export function grantedReview(name = "", change?: (grant: Grant) => Grant): LocalAppsScript {
  const make = () => {
    const script = decidedReview();
    pasteGrants(script, change);
    return script;
  };
  return openPrepared(`granted review ${name}`, make, { now: grantedDay });
}
