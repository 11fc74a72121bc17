import { describe, expect, test } from "vitest";
import { onlyClosingName, shapeNames } from "../../../../src/domain/review/intake/choices";
import { readSubmission } from "../../../../src/domain/review/intake/read-submission";
import type { ReadingContext } from "../../../../src/domain/review/intake/read-types";
import type { Submission } from "../../../../src/domain/review/submission";
import { answers, mode, pasted, person } from "../../../support/example-school/intake";
import { july, links } from "../../../support/example-school/review";
import { awards, categories, units } from "../../../support/example-school/school";

const context: ReadingContext = {
  ...{ review: "CN23", schoolYear: "2022-2023", units, links, awards, categories },
  assigned: new Map(),
};

function read(values: Readonly<Record<string, string>>, more: Partial<ReadingContext> = {}) {
  const submission: Submission = {
    ...{ id: "r1#1", review: "CN23", form: "nomination", response: "r1", revision: 1, at: july(1), unit: "" },
    ...{ hash: "", editLink: "", answers: answers({ unitCode: "ck-7f3a", ...mode("new"), ...values }) },
  };
  return readSubmission(submission, { ...context, ...more });
}

const mau = person("GV001", "Trần Thị Mẫu");

describe("the page of one person", () => {
  test("says all of a nomination, an award each", () => {
    const { nominations, reasons } = read({
      ...person(" GV001 ", "Trần  Thị\u200B Mẫu", "LDTT - Lao động tiên tiến\nChiến sĩ thi đua cơ sở"),
      ...{
        position: "Giảng viên",
        className: "",
        category: "GV - Nhà giáo",
        rating: "Hoàn thành tốt nhiệm vụ",
      },
      ...{
        initiative: "Mô hình cắt bổ",
        initiativeDecision: "12/QĐ",
        pastAwards: "LĐTT 2022",
        summary: "Một\nhai",
      },
      ...{ product: "Mô hình", evidence: "https://example.org", votes: "12/13" },
      consent: "Người được đề nghị đồng ý công khai",
    });
    const nominee = {
      ...{ kind: "individual", code: "GV001", name: "Trần Thị Mẫu", position: "Giảng viên", className: "" },
      ...{ category: "GV", rating: "good", initiative: "Mô hình cắt bổ", initiativeDecision: "12/QĐ" },
      ...{
        pastAwards: "LĐTT 2022",
        summary: "Một\nhai",
        product: "Mô hình",
        evidence: "https://example.org",
      },
      ...{ votesFor: 12, votesIn: 13, consent: true, memberCount: null, goodWorkers: null, champions: null },
      ...{ disciplined: null, completion: null },
    };
    expect(nominations.map(({ line, content }) => [line, content])).toEqual([
      [null, { ...nominee, award: "LDTT" }],
      [null, { ...nominee, award: "CSTDCS" }],
    ]);
    expect(reasons).toEqual([]);
  });

  test.each([
    [
      "an award nobody knows",
      { awards: "LDTT - Lao động tiên tiến\nAHLĐ - Anh hùng" },
      1,
      "“AHLĐ - Anh hùng” không phải là danh hiệu của trường",
    ],
    ["no award", { awards: "" }, 0, "Thiếu danh hiệu đề nghị"],
    ["dashes for an award", { awards: "---" }, 0, "“---” không phải là danh hiệu của trường"],
    ["no name", { name: "\u200B " }, 0, "Thiếu họ và tên"],
    ["a rating nobody knows", { rating: "Rất tốt" }, 1, "Câu “rating”: không có mức xếp loại này"],
    ["a category nobody knows", { category: "Khách" }, 1, "Câu “category”: không có đối tượng này"],
    [
      "more votes than voters",
      { votes: "14/13" },
      1,
      "Câu “votes”: không phải là số phiếu, ví dụ 12/13 (số đồng ý không quá số người bỏ phiếu)",
    ],
    [
      "a consent that is neither",
      { consent: "để hỏi lại" },
      1,
      "Câu “consent”: không rõ có đồng ý công khai hay không",
    ],
  ])("%s: what can be read stands, the rest is told", (_, values, count, reason) => {
    const { nominations, reasons } = read({ ...mau, ...values });
    expect(nominations).toHaveLength(count);
    expect(reasons.map((each) => [each.line, each.reason])).toEqual([[null, reason]]);
    expect(reasons[0]?.text).not.toBe("");
  });

  test("a nominee without an award stands in the reason's text", () => {
    expect(read({ ...mau, awards: "" }).reasons[0]?.text).toBe("code: GV001\nHọ và tên: Trần Thị Mẫu");
  });

  test("a text that no cell takes keeps its beginning", () => {
    const [nomination] = read({ ...mau, summary: `a${"🏆".repeat(30_000)}` }).nominations;
    const summary = nomination?.content.summary ?? "";
    expect(summary.length).toBeLessThanOrEqual(45_000);
    expect(summary).toMatch(/^a(?:🏆)+ … \(xem nguyên văn ở tab “Hồ sơ gửi về”\)$/u);
    expect(read({ ...mau, summary: "a".repeat(45_000) }).nominations[0]?.content.summary).toBe(
      "a".repeat(45_000),
    );
  });
});

describe("the page of one collective", () => {
  const faculty = {
    shape: shapeNames.collective,
    collectiveName: "Khoa Cơ khí",
    collectiveAwards: "TTLDTT - Tập thể",
  };

  test("says its figures", () => {
    const { nominations, reasons } = read({
      ...faculty,
      ...{
        collectiveCategory: "TT",
        memberCount: "12 người",
        goodWorkers: "1.200",
        champions: "02",
        disciplined: "Không",
      },
      ...{ completion: "98,5 %", collectiveRating: "Hoàn thành xuất sắc nhiệm vụ", collectiveVotes: "12" },
    });
    expect(reasons).toEqual([]);
    expect(nominations.map(({ content }) => content)).toMatchObject([
      {
        ...{ kind: "collective", name: "Khoa Cơ khí", award: "TTLDTT", category: "TT", rating: "excellent" },
        ...{
          memberCount: 12,
          goodWorkers: 1200,
          champions: 2,
          disciplined: 0,
          completion: 98.5,
          votesFor: 12,
          votesIn: null,
        },
      },
    ]);
  });

  test.each(["khoảng 12", "12,5", "12/15", "mười hai", "-3"])(
    "“%s” is no count of people: told, and the nomination stays",
    (typed) => {
      const { nominations, reasons } = read({ ...faculty, memberCount: typed });
      expect(nominations.map(({ content }) => content.memberCount)).toEqual([null]);
      expect(reasons).toEqual([{ line: null, text: typed, reason: "Câu “Tổng số người”: không phải là số" }]);
    },
  );
});

describe("a pasted list", () => {
  test("names nominees by line, and lines it cannot read with their text", () => {
    const { nominations, reasons } = read(
      pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|Danh hiệu lạ", "|Khoa Cơ khí|GK"),
    );
    expect(nominations.map(({ line, content }) => [line, content.kind, content.name, content.award])).toEqual(
      [
        [2, "individual", "Trần Thị Mẫu", "LDTT"],
        [4, "collective", "Khoa Cơ khí", "GK"],
      ],
    );
    expect(reasons).toEqual([
      {
        line: 3,
        text: "GV002\tLê Văn Thử\tDanh hiệu lạ",
        reason: expect.stringContaining("“Danh hiệu lạ” không phải là danh hiệu"),
      },
    ]);
  });

  test("whose total is not its own count is told", () => {
    const told = (total: string) =>
      read(pasted("GV001|Trần Thị Mẫu|LDTT", `|Tổng cộng: ${total} người|`)).reasons;
    expect(told("01")).toEqual([]);
    expect(told("02").map(({ line, reason }) => [line, reason])).toEqual([
      [null, "Danh sách ghi tổng số 2 nhưng có 1 dòng"],
    ]);
  });

  test("cells that say nothing known are told by line; consent may stand for all", () => {
    const list =
      "Mã\tHọ và tên\tDanh hiệu\tXếp loại\tSố phiếu\tĐối tượng\tĐồng ý công khai\nGV001\tTrần Thị Mẫu\tLDTT\tKhá lắm\tđủ\tXYZ\tkhông\nGV002\tLê Văn Thử\tLDTT\tTốt\t12/13\tGV\t";
    const { nominations, reasons } = read({ shape: shapeNames.list, list, listConsent: "x" });
    expect(nominations.map(({ content: of }) => [of.rating, of.votesFor, of.category, of.consent])).toEqual([
      [null, null, "", false],
      ["good", 12, "GV", true],
    ]);
    expect(reasons.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "“XYZ” không phải là một đối tượng thi đua của trường"],
      [2, "“đủ” không phải là số phiếu bình xét, ví dụ 12/13 (số đồng ý không quá số người bỏ phiếu)"],
      [2, "“Khá lắm” không phải là mức xếp loại"],
    ]);
  });
});

test("a pasted list's groups and remarks are kept", () => {
  const list = [
    "TT\tMã\tHọ và tên\tDanh hiệu\tTóm tắt thành tích\tGhi chú",
    "I\t\tTập thể\t\t\t",
    "1\t\tĐội tình nguyện hè\tGK\t\t",
    "II\t\tNhà giáo\t\t\t",
    "2\tGV001\tTrần Thị Mẫu\tGK\tDạy giỏi\tđặc cách",
    "3\tGV002\tLê Văn Thử\tGK\t\tnghỉ từ tháng 5",
  ].join("\n");
  const { nominations, reasons } = read({ shape: shapeNames.list, list });
  expect(nominations.map(({ content: of }) => [of.name, of.kind, of.category, of.summary])).toEqual([
    ["Đội tình nguyện hè", "collective", "", ""],
    ["Trần Thị Mẫu", "individual", "GV", "Dạy giỏi\nGhi chú: đặc cách"],
    ["Lê Văn Thử", "individual", "GV", ""],
  ]);
  expect(reasons.map(({ line, reason }) => [line, reason])).toEqual([
    [6, "Ghi chú của đơn vị: “nghỉ từ tháng 5”"],
  ]);
});

describe("whose it is", () => {
  test.each([
    ["CK-7F3A ", "K-CK", ""],
    ["", "", "Chưa rõ nguồn: không có mã nộp; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại"],
    [
      "sai",
      "",
      "Chưa rõ nguồn: mã nộp không có trong tab “Liên kết nộp”; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
    ],
    [
      "ck-old",
      "",
      "Chưa rõ nguồn: mã nộp là của kỳ xét “CN22”; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
    ],
  ])("the code “%s”", (unitCode, unit, trouble) => {
    const source = read({ ...mau, unitCode });
    expect([source.unit, source.unitCode, source.assigned, source.trouble]).toEqual([
      unit,
      unitCode,
      false,
      trouble,
    ]);
  });

  test("the secretary's word counts where the code says nothing, and only for a unit there is", () => {
    const assigned = (unitCode: string, unit: string) => {
      const source = read({ ...mau, unitCode }, { assigned: new Map([["r1#1", unit]]) });
      return [source.unit, source.assigned];
    };
    expect(assigned("sai", "K-DL")).toEqual(["K-DL", true]);
    expect(assigned("ck-7f3a", "K-DL")).toEqual(["K-CK", false]);
    expect(assigned("sai", "K-KHAC")).toEqual(["", false]);
  });
});

describe("the other answers", () => {
  test("the last page", () => {
    const { meeting, reasons } = read({
      ...mau,
      meetingOn: "2023-07-03",
      meetingTotal: "13",
      meetingPresent: "12 người",
      minutes: "https://example.org/bb",
      closed: "Đã chốt danh sách",
    });
    expect([meeting, reasons]).toEqual([
      {
        meetingOn: { year: 2023, month: 7, day: 3 },
        meetingTotal: 13,
        meetingPresent: 12,
        minutes: "https://example.org/bb",
        closed: true,
      },
      [],
    ]);
    expect(read(mau).meeting.closed).toBe(null);
  });

  test("a mode or a shape nobody knows counts as new, and is told", () => {
    const { mode: of, nominations, reasons } = read({ ...mau, mode: "Xin rút", shape: "Hai cá nhân" });
    expect([of, nominations.length]).toEqual(["new", 1]);
    expect(reasons.map(({ text, reason }) => [text, reason])).toEqual([
      ["Xin rút", "Câu “mode”: không có lựa chọn này"],
      ["Hai cá nhân", "Câu “shape”: không có lựa chọn này"],
    ]);
  });

  test("a page left over from another choice is told, not read", () => {
    const { nominations, reasons } = read({ ...pasted("GV001|Trần Thị Mẫu|LDTT"), name: "Lê Văn Thử" });
    expect(nominations.map(({ content }) => content.name)).toEqual(["Trần Thị Mẫu"]);
    expect(reasons).toEqual([
      {
        line: null,
        text: "Họ và tên: Lê Văn Thử",
        reason: "Phần “Một cá nhân” có ghi, nhưng hồ sơ chọn cách nộp khác",
      },
    ]);
  });

  test("a submission that names nobody is told, with what a removed question said; one that closes the list is not", () => {
    expect(read({}).reasons.map(({ reason }) => reason)).toEqual(["Hồ sơ không có đề nghị nào"]);
    expect(read({ closed: "Đã chốt danh sách" }).reasons).toEqual([]);
    const closing = { shape: onlyClosingName };
    expect(read({ ...closing, closed: "Đã chốt danh sách" }).reasons).toEqual([]);
    expect(read({ ...closing, closed: "Chưa chốt" }).reasons).toMatchObject([
      { reason: "Hồ sơ không có đề nghị nào" },
    ]);
    // An answer left on a page from before is a nominee all the same.
    expect(read({ ...mau, ...closing }).nominations).toHaveLength(1);
    const removed = {
      ...answers({ closed: "Đã chốt danh sách" })[0],
      field: "",
      title: "Tên (câu cũ)",
      answer: "Trần Thị Mẫu",
    };
    const { submission } = read({ closed: "Đã chốt danh sách" });
    const old = readSubmission({ ...submission, answers: [...submission.answers, removed] }, context);
    expect(old.reasons[0]?.text).toContain("Tên (câu cũ): Trần Thị Mẫu");
  });
});

test("hostile answers are text like any other", () => {
  const hostile = [
    '=IMPORTXML("https://example.org","//a")',
    "{#rows}{/rows}",
    "<script>alert(1)</script>",
    "Nguyễn Văn Mẫu".normalize("NFD"),
  ];
  const { nominations, reasons } = read({
    ...person("", hostile.join(" ")),
    ...{ summary: hostile.join("\n"), evidence: "a\u200Bb\uFEFF" },
  });
  expect(nominations.map(({ content: { name, summary, evidence } }) => [name, summary, evidence])).toEqual([
    [hostile.join(" ").normalize("NFC"), hostile.join("\n").normalize("NFC"), "ab"],
  ]);
  expect(reasons).toEqual([]);
});
