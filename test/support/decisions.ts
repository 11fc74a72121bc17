import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample, tabRows } from "../../scripts/fresh-register";
import type { Grant } from "../../src/domain/results/grant";
import { grants } from "../../src/register/tables/results/grants";
import { clickAccept, clickPresent, decidedReview, decisionDay } from "./decided-review";
import { type Docx, readDocx } from "./docx";
import { dayOf } from "./ground-example";
import { clickClose, clickOpen, clickPrepare, countPapers, meetingRegister } from "./held-meeting";
import { menuItem } from "./menu-item";
import { openPrepared } from "./prepared";
import { typeInto } from "./register";
import { review, reviewName, typeWhere } from "./review";
import { meeting } from "./vote-register";
import { pastable } from "./vote-rows";

export const clickDecision = menuItem("Văn bản", "Quyết định khen thưởng");
export const clickPaymentList = menuItem("Văn bản", "Bảng kê chi tiền");
export const clickSuddenOpinion = menuItem("Văn bản", "Phiếu trình khen đột xuất");
export const clickCertificates = menuItem("Văn bản", "Giấy khen, giấy chứng nhận");
export const clickCertificateTest = menuItem("Văn bản", "Trang in thử phôi");
export const clickPdf = menuItem("Văn bản", "Xuất PDF");
export const clickTracking = menuItem("Kết quả", "Theo dõi giấy khen");
export const clickPaid = menuItem("Kết quả", "Ghi đã chi thưởng");

/** A document by the first words of its file's name. Throws unless there is one. */
export function documentNamed(script: LocalAppsScript, name: string, of: string = reviewName): Docx {
  const full = `${name} - ${of}`;
  const [file, other] = script.files().filter((each) => each.name === full);
  if (file === undefined || other !== undefined) throw new Error(`not one file “${full}”`);
  return readDocx(script.fileContent(file.id));
}

/** The paragraphs that stand in no table and hold text. */
export function textOf({ paragraphs }: Docx): readonly string[] {
  return paragraphs.filter(({ cell, text }) => cell === null && text !== "").map(({ text }) => text);
}

/** The rows of the first list of a document: number, name, position and unit, money, note. */
export function listOf(script: LocalAppsScript, name: string): readonly (readonly string[])[] | undefined {
  const list = documentNamed(script, name).tables.find(({ rows }) => rows[0]?.cells[0]?.join() === "TT");
  return list?.rows.slice(1).map(({ cells }) => cells.map((cell) => cell.join(" ")));
}

/** "QĐ1:CN-2023:LDTT": the decisions of the book. */
export function decisionsOf(script: LocalAppsScript): readonly string[] {
  return tabRows(script, "Sổ văn bản")
    .map((row) => row["Mã văn bản"] ?? "")
    .filter((id) => id.startsWith("QĐ"));
}

/** The first decision on LĐTT, as the office numbers it. */
export const firstDecision = `QĐ1:${review}:LDTT`;

/** Writes number, day and state of a document as the secretary types them. */
export function sign(script: LocalAppsScript, id: string, number: string, day: string): void {
  const type = (header: string, text: string) =>
    typeWhere(script, "Sổ văn bản", ["Mã văn bản", id], header, text);
  type("Số", number);
  type("Ngày ban hành", day);
  type("Trạng thái", "Đã ký, có số");
}

/** Who is granted LĐTT by the first decision, in the order of its list. */
const granted = [
  ["003", "Phạm Văn Ví Dụ", "K-MOC", "Khoa Mộc"],
  ["004", "Hoàng Thị Giả", "K-MOC", "Khoa Mộc"],
  ["002", "Lê Thị Mẫu", "K-MOC", "Khoa Mộc"],
  ["001", "Trần Văn Thử", "K-MOC", "Khoa Mộc"],
  ["005", "Đỗ Văn Nháp", "P-DT", "Phòng Đào tạo"],
] as const;

/** The grants of the first decision, as its number and day write them; each as `changed` says. */
export function grantRows(changed: ReadonlyMap<number, Partial<Grant>> = new Map()): readonly Grant[] {
  return granted.map(([code, name, unit, unitName], index): Grant => {
    const number = index + 1;
    return {
      document: firstDecision,
      number,
      id: `${review}/${unit}/${code}/LDTT`,
      review,
      kind: "individual",
      nominee: `person/${code}`,
      code,
      name,
      position: "",
      unit,
      unitName,
      category: "GV",
      award: "LDTT",
      awardName: "Lao động tiên tiến",
      achievement: "",
      from: dayOf("01/9/2022"),
      to: dayOf("31/8/2023"),
      reward: 540_000,
      rewardNote: "",
      state: "inForce",
      changedBy: "",
      ...changed.get(number),
    };
  });
}

/** The decided review with its decision on LĐTT signed under number 45, and its grants. */
export function signedReview(
  name = "",
  changed: ReadonlyMap<number, Partial<Grant>> = new Map(),
): LocalAppsScript {
  const make = () => {
    const script = decidedReview();
    clickDecision(script, "LDTT");
    sign(script, firstDecision, "45", "17/7/2023");
    pasteSample(script, [pastable(grants, grantRows(changed))]);
    return script;
  };
  return openPrepared(`signed review ${name}`, make, { now: new Date(2023, 6, 18, 9, 0) });
}

/**
 * The review after its meeting, where there was a place for a CSTĐCS: Trần Văn Thử has both titles, and the head follows. `closing`
 * are so many of its sessions, the others are still to be closed.
 */
export function bothTitles(closing = 3): LocalAppsScript {
  const make = () => {
    const script = meetingRegister("both titles", {}, (register) => {
      const rules = "Điều kiện danh hiệu";
      tabRows(register, rules).forEach((row, index) => {
        if (row["Con số"] === "15") typeInto(register, rules, index + 2, "Con số", "50");
        if (row["Điều kiện"] === "Có tóm tắt thành tích")
          typeInto(register, rules, index + 2, "Nếu không đạt", "Cảnh báo");
      });
    });
    clickPrepare(script, meeting.code);
    const sessions = tabRows(script, "Lượt bỏ phiếu").map((row) => row["Mã lượt"] ?? "");
    for (const session of sessions.slice(0, closing)) {
      clickOpen(script, session);
      countPapers(script, session, 15);
      clickClose(script, session);
    }
    script.now = decisionDay;
    clickPresent(script, review);
    clickAccept(script, review);
    return script;
  };
  return openPrepared(`both titles ${closing}`, make, { now: decisionDay });
}
