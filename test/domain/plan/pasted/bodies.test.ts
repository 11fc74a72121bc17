import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPastedPlan } from "../../../../src/domain/plan/pasted/pasted-plan";
import { noChoices, propose } from "../../../../src/domain/plan/pasted/proposal";
import { textParts } from "../../../../src/domain/plan/pasted/text-parts";
import { pasteContextOf } from "../../../support/paste-context";

/**
 * What launches a round as it was printed, whole, pasted as text into its own round with every mark accepted: how many rows are the ones that
 * stand, and the beginning of each that is not.
 */
function pastedBack(sample: string, round: string) {
  const context = pasteContextOf(sample, round);
  const text = readFileSync(`test/samples/${sample}-${round}.expected.txt`, "utf8");
  const plan = readPastedPlan(textParts(text));
  const { offers } = propose(plan, context, noChoices);
  const marks = new Map(offers.map(({ id }) => [id, true] as const));
  const { compared, marked, recipients } = propose(plan, context, { ...noChoices, marks });
  const others = compared.flatMap((each) => {
    if (each.kind === "same") return [];
    const { level, text: words } =
      each.kind === "added" ? (marked[each.row] ?? { level: "", text: "" }) : each.standing;
    return [`${each.kind} ${level}: ${words.slice(0, 30)}`];
  });
  return { same: compared.length - others.length, others, recipients: recipients.kind };
}

test("a plan with numbered text, run-in headings and lists of other tabs: the list of days comes back as a mark a day", () => {
  expect(pastedBack("cong-doan", "8-3-2026")).toEqual({
    same: 28,
    others: ["differs paragraph: Trường Tiểu học Cầu Mẫu và Ban"],
    recipients: "same",
  });
});

test("a programme under the youth union's head: a span that comes back as its two days is the span", () => {
  expect(pastedBack("doan-truong", "26-3-2026")).toEqual({
    same: 38,
    others: [],
    recipients: "same",
  });
});

test("a letter: its addressees are no content", () => {
  expect(pastedBack("ubnd-xa", "CD-2026")).toEqual({
    same: 13,
    others: ["differs paragraph: Thực hiện {căn cứ: KHT}, Ủy ba"],
    recipients: "same",
  });
});

test("a plan with a contest told by labels: heads over several columns are one cell in plain text, words of the school's own are no marks", () => {
  expect(pastedBack("mam-non", "20-11-2026")).toEqual({
    same: 37,
    others: [
      "differs head: Giải | Phần “Cô khéo tay” | | ",
      "differs head: | Số giải | Mức thưởng | Số gi",
      "differs numbered: Kinh phí trích từ quỹ thi đua,",
      "differs paragraph: Trên đây là kế hoạch tổ chức đ",
    ],
    recipients: "same",
  });
});

test("a guideline with appendices: each ground of the list comes back by itself", () => {
  expect(pastedBack("ubnd-xa", "HD-2026")).toEqual({
    same: 36,
    others: [
      "added ground: Căn cứ {căn cứ: LUAT2022}",
      "added ground: Căn cứ {căn cứ: ND152}",
      "added ground: Căn cứ {căn cứ: TT15}",
      "added ground: Căn cứ {căn cứ: QCTDKT}",
      "added ground: Thực hiện {căn cứ: CV96}",
      "only ground: {căn cứ}",
      "differs head: Cụm | Tập thể | | Hộ gia đình,",
      "differs head: | Giấy khen | Đề nghị cấp trên",
    ],
    recipients: "same",
  });
});

test("a decision with its plan and three appendices, chapters and articles in the last; joined cells are empty in plain text", () => {
  const { same, others, recipients } = pastedBack("benh-vien", "2026");
  const joined = others.filter((line) => /[|] [\^<] [|]/.test(line));
  expect({ same, joined: joined.length, recipients }).toEqual({ same: 61, joined: 11, recipients: "same" });
  expect(others.filter((line) => !joined.includes(line))).toEqual([
    "added ground: Căn cứ {căn cứ: QDTL}",
    "added ground: Căn cứ {căn cứ: LUAT2022}",
    "added ground: Căn cứ {căn cứ: ND152}",
    "added ground: Căn cứ {căn cứ: TT15}",
    "added ground: Căn cứ {căn cứ: QCTDKT}",
    "added ground: Thực hiện {căn cứ: KHSYT}",
    "only ground: {căn cứ}",
    "differs paragraph: Có vướng mắc, các {từ chỉ đơn ",
    "differs head: TT | Nội dung | Điểm tối đa | ",
    "differs head: | | | Điểm | Minh chứng | Điểm",
    "differs numbered: Quy chế áp dụng đối với các {t",
    "differs paragraph: Trưởng khối, trưởng các {từ ch",
  ]);
});
