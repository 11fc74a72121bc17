import { expect, test } from "vitest";
import { clickNumber, clickReply, decisionToSign, typeComplaint } from "../../support/after-decision";
import { votedReview } from "../../support/decided-review";
import { documentNamed, textOf } from "../../support/decisions";
import { said, typeInto } from "../../support/register";
import { rowsOf } from "../../support/review";

const answer = (run: Parameters<typeof said>[0]) => (said(run).at(-1) ?? "").replace(/^[^:]*: /, "");

const tableOf = (script: Parameters<typeof documentNamed>[0]) =>
  documentNamed(script, "Trả lời kiến nghị CN-2023 KN01-1")
    .tables.find(({ rows }) => rows[0]?.cells[0]?.join() === "Mục")
    ?.rows.slice(1)
    .map(({ cells }) => cells.map((cell) => cell.join(" ")));

test("a complaint is replied to with the votes, the base, the threshold and its grounds of one nominee", () => {
  const script = votedReview("struck", ["1-3 sạch", "4-15: 2"]);
  typeComplaint(script, "KN01", "Hoàng Thị Giả", "Hội đồng giữ nguyên kết quả.\nCảm ơn ý kiến của ông.");
  clickReply(script);
  const lines = textOf(documentNamed(script, "Trả lời kiến nghị CN-2023 KN01-1"));
  expect(lines.slice(lines.findIndex((line) => line.startsWith("Kính gửi")))).toMatchInlineSnapshot(`
    [
      "Kính gửi: Ông Vũ Văn Hỏi, Khoa Mộc",
      "Hội đồng Thi đua - Khen thưởng nhận được kiến nghị ngày 15 tháng 7 năm 2023 của ông Vũ Văn Hỏi, Khoa Mộc về kết quả xét danh hiệu cuối năm học 2022 - 2023, nội dung: kết quả bỏ phiếu Lao động tiên tiến. Sau khi xem xét hồ sơ, Hội đồng trả lời như sau:",
      "Trích kết quả bỏ phiếu đối với Hoàng Thị Giả:",
      "Hội đồng giữ nguyên kết quả.",
      "Cảm ơn ý kiến của ông.",
      "Hội đồng thông báo để ông Vũ Văn Hỏi, Khoa Mộc được biết./.",
    ]
  `);
  expect(tableOf(script)).toMatchInlineSnapshot(`
    [
      [
        "Danh hiệu, hình thức",
        "Lao động tiên tiến",
      ],
      [
        "Chức vụ, đơn vị",
        "Khoa Mộc",
      ],
      [
        "Số phiếu đồng ý",
        "03 (không đồng ý 12)",
      ],
      [
        "Tỷ lệ tính trên",
        "số thành viên có mặt hoặc được xin ý kiến bằng văn bản: 15",
      ],
      [
        "Tỷ lệ đồng ý",
        "20,00%",
      ],
      [
        "Ngưỡng phải đạt",
        "từ 70% trở lên, ít nhất 11 phiếu đồng ý",
      ],
      [
        "Kết quả",
        "Không đạt",
      ],
    ]
  `);
});

test("the reply names nobody else", () => {
  const script = votedReview("struck", ["1-3 sạch", "4-15: 2"]);
  typeComplaint(script, "KN01", "Hoàng Thị Giả", "Hội đồng giữ nguyên kết quả.");
  clickReply(script);
  const { paragraphs } = documentNamed(script, "Trả lời kiến nghị CN-2023 KN01-1");
  const text = paragraphs.map((one) => one.text).join("\n");
  expect(text).toContain("Hoàng Thị Giả");
  const people = rowsOf(script, "Nhân sự", ["Họ và tên"]).flat();
  const members = rowsOf(script, "Thành viên Hội đồng", ["Họ và tên"]).flat();
  const others = [...people, ...members].filter(
    (name) => !["", "Hoàng Thị Giả", "Nguyễn Văn Hiệu"].includes(name),
  );
  expect(others.length).toBeGreaterThan(8);
  expect(others.filter((name) => text.includes(name))).toEqual([]);
  // Nor a code or a birth date of the nominee's.
  expect(text).not.toMatch(/\b00\d\b|\d\d\/\d{1,2}\/19\d\d/);
});

test("an open complaint warns when a decision is signed, a late one says so; a reply with its number answers it", () => {
  const script = decisionToSign();
  typeComplaint(script, "KN01", "Lê Thị Mẫu", "Đúng quy định.");
  const asked = clickNumber(script, "45; 17/7/2023").dialogs[1]?.message ?? "";
  expect(asked).toContain("Kiến nghị KN01 về Lê Thị Mẫu (LDTT) chưa giải quyết xong (tab “Kiến nghị”");
  const late = decisionToSign();
  typeComplaint(late, "KN01", "Lê Thị Mẫu", "Đúng quy định.");
  typeInto(late, "Kiến nghị", 2, "Ngày nhận", "05/7/2023");
  expect(clickNumber(late, "45; 17/7/2023").dialogs[1]?.message).toContain(
    "chưa giải quyết xong, quá hạn trả lời từ ngày 15/7/2023",
  );
  clickReply(script);
  clickNumber(script, "60; 17/7/2023");
  expect(rowsOf(script, "Kiến nghị", ["Tình trạng", "Văn bản trả lời"])).toEqual([
    ["Đã trả lời", "CVTL1:CN-2023:KN01"],
  ]);
});

test("whom nobody voted on, and a name that two bear, are refused with the cell", () => {
  const script = votedReview();
  typeComplaint(script, "KN01", "Lê Thị Mầu");
  expect(answer(clickReply(script))).toContain(
    "Kiến nghị KN01: không có kết quả bỏ phiếu “LDTT” của “Lê Thị Mầu” trong kỳ xét CN-2023 (tab “Kiến nghị”, dòng 2, cột “Về ai”)",
  );
});
