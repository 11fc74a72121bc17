import { expect, test } from "vitest";
import { countMinutesView } from "../../../src/documents/vote/count-minutes-view";
import { meetingMinutesView } from "../../../src/documents/vote/meeting-minutes-view";
import { closed, closedSession, drafted, meetingTold, paperOf } from "../../support/meeting-papers";
import { attendanceOf, firstSession, meeting, ruleOf, secondSession } from "../../support/vote-register";

type Changes = Partial<Parameters<typeof paperOf>[2]>;

const viewOf = (changes: Changes = {}) =>
  meetingMinutesView(paperOf("meetingMinutes", meeting.code, changes));
const textsOf = (view: { readonly "nội dung": readonly Readonly<Record<string, unknown>>[] }) =>
  view["nội dung"].map(({ t }) => String(t));

test("the minutes of a meeting, whole, of one session held and one that was not", () => {
  const view = viewOf({ sessions: [closed, drafted] });
  expect(view["trích yếu"]).toBe(
    "Họp Hội đồng Thi đua - Khen thưởng\nXét danh hiệu thi đua cuối năm học 2022-2023",
  );
  const texts = textsOf(view);
  expect(texts.slice(0, 8)).toEqual([
    "Căn cứ Quyết định số 45/QĐ-CĐTN ngày 03 tháng 10 năm 2022 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm về việc thành lập Hội đồng Thi đua - Khen thưởng.",
    "- Thời gian: bắt đầu lúc 08 giờ 00, ngày 14 tháng 7 năm 2023;",
    "- Địa điểm: Phòng họp A1;",
    "- Tổng số thành viên Hội đồng theo quyết định: 15 thành viên (bằng chữ: Mười lăm thành viên);",
    "- Thành viên có mặt: 13 thành viên (bằng chữ: Mười ba thành viên);",
    "- Thành viên vắng mặt: 02 thành viên (bằng chữ: Hai thành viên); gồm: Đặng Thị Viện (lý do: Đi công tác), Huỳnh Văn Y (lý do: Nghỉ ốm);",
    "- Thành viên vắng mặt được xin ý kiến bằng văn bản: 01 thành viên (bằng chữ: Một thành viên); gửi lại phiếu: 01 phiếu (bằng chữ: Một phiếu); không gửi lại: 00;",
    "- Chủ tọa: Nguyễn Văn Hiệu, Hiệu trưởng;",
  ]);
  expect(texts.filter((text) => /^[IVX]+\. /.test(text))).toEqual([
    "I. NGUYÊN TẮC, TIÊU CHUẨN XÉT",
    "II. BÁO CÁO THẨM ĐỊNH",
    "III. THẢO LUẬN",
    "IV. BẦU BAN KIỂM PHIẾU",
    "V. KẾT QUẢ BỎ PHIẾU",
    "VI. KẾT LUẬN",
  ]);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Hội đồng bỏ phiếu khi có mặt từ 2/3 tổng số thành viên Hội đồng trở lên.",
      "Thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ của kỳ xét danh hiệu thi đua cuối năm học 2022-2023. Đề nghị đưa ra bỏ phiếu:",
      "- Lao động tiên tiến: 11 cá nhân;",
      "Hội đồng thống nhất xét từng danh hiệu, từ thấp đến cao.",
      "- Trần Văn Thử cùng đơn vị với người được xét (lượt 1, số 7-8).",
      "1. Lượt 1, xét Lao động tiên tiến",
      "- Phiếu chính: phát ra 14, thu về 14, hợp lệ 13, không hợp lệ 01;",
      "- Số 3, Người Thứ 3 Châu: rút khỏi phiếu, theo đề xuất của Phan Thị Phó, biểu quyết: đồng ý 12, không đồng ý 01, không có ý kiến 00; lý do: đơn vị xin rút;",
      "- Số 5, Người Thứ 5 Đào: không còn đủ điều kiện, không bỏ phiếu; lý do: không còn đề nghị này;",
      "- Số 12, Người Thứ 12 Bình: Hội đồng bổ sung tại phiên họp, theo đề xuất của Lê Văn Công, biểu quyết: đồng ý 13, không đồng ý 00, không có ý kiến 00; lý do: bỏ sót khi lập danh sách.",
      "2. Lượt 2, xét Chiến sĩ thi đua cơ sở",
      "Lượt này chưa bỏ phiếu tại phiên họp.",
      "Chủ tọa kết luận: công nhận kết quả bỏ phiếu, giao thường trực hoàn thiện hồ sơ.",
    ]),
  );
  expect(view["đoạn kết"][0]?.t).toBe(
    "Phiên họp kết thúc lúc 11 giờ 30 cùng ngày. Biên bản đã đọc trước Hội đồng, lập thành 02 bản, có giá trị như nhau./.",
  );
  expect(view["dòng ký"]).toEqual([
    {
      "chức danh trái": "THƯ KÝ",
      "họ tên trái": "Tạ Thị Ký",
      "chức danh phải": "CHỦ TỌA",
      "họ tên phải": "Nguyễn Văn Hiệu",
    },
  ]);
});

test("the blocks of results are those of the minutes of the count", () => {
  const ofCount = countMinutesView(paperOf("countMinutes", firstSession))["nội dung"];
  const ofMeeting = viewOf()["nội dung"];
  const from = (blocks: typeof ofCount) =>
    blocks.findIndex(({ t }) => String(t).startsWith("- Lao động tiên tiến: tỷ lệ tính trên"));
  const results = ofCount.slice(from(ofCount), from(ofCount) + 4);
  expect(results).toHaveLength(4);
  expect(ofMeeting.slice(from(ofMeeting), from(ofMeeting) + 4)).toEqual(results);
});

test("attendance is told once, and again where it changed: who came late, who left", () => {
  const second = {
    ...closed,
    session: { ...closedSession, code: secondSession, order: 2 },
    attendance: attendanceOf(secondSession, {
      TV05: { left: "09:40", presence: "absent", reason: "Có việc đột xuất" },
      TV14: { arrived: "09:15" },
      TV15: { presence: "absent", reason: "Nghỉ ốm", asked: true, replied: "yes" },
    }),
  };
  const changed = textsOf(viewOf({ sessions: [closed, second] })).filter((text) => /^- Từ lượt/.test(text));
  expect(changed).toEqual([
    "- Từ lượt 2: Thành viên vắng mặt: 02 thành viên (bằng chữ: Hai thành viên); gồm: Đỗ Văn Nháp (lý do: Có việc đột xuất), Huỳnh Văn Y (lý do: Nghỉ ốm); Đến muộn: Đặng Thị Viện (09 giờ 15); Về sớm: Đỗ Văn Nháp (09 giờ 40);",
  ]);
  const same = { ...second, attendance: attendanceOf(secondSession) };
  expect(textsOf(viewOf({ sessions: [closed, same] })).some((text) => /^- Từ lượt/.test(text))).toBe(false);
});

test("quotas, stand-ins and who does not vote are told", () => {
  const rules = [{ ...ruleOf(firstSession, "LDTT"), recusal: "keeps" as const }];
  const quotas = [
    {
      session: firstSession,
      award: "LDTT",
      category: "",
      unit: "",
      percent: 12.5,
      base: ["LDTT"],
      rounding: "down" as const,
      baseBefore: 0,
      grantedBefore: 0,
    },
  ];
  const lines = closed.lines.map((line) => (line.number === 9 ? { ...line, recused: ["TV04"] } : line));
  const attendance = attendanceOf(firstSession, { TV02: { presence: "standIn", standIn: "Bùi Văn Cột" } });
  const texts = textsOf(viewOf({ sessions: [{ ...closed, rules, quotas, lines, attendance }] }));
  expect(texts).toEqual(
    expect.arrayContaining([
      expect.stringContaining("thành viên được xét không bỏ phiếu cho mình và vẫn tính vào mẫu số"),
      "- Chỉ tiêu Lao động tiên tiến: không quá 12,50% số Lao động tiên tiến của năm học, làm tròn xuống;",
      "- Người dự thay không được bỏ phiếu, không tính vào số có mặt để đủ họp, không tính vào mẫu số.",
      "- Trần Văn Thử không bỏ phiếu (lượt 1, số 9).",
    ]),
  );
});

test("what the secretary has not written is a gap; an adjourned session and a corrected one say so", () => {
  const adjourned = { ...drafted, session: { ...drafted.session, state: "adjourned" as const } };
  const corrected = { ...closed, session: { ...closedSession, version: 2, correction: "cộng nhầm." } };
  const texts = textsOf(
    viewOf({
      meeting: { ...meetingTold, discussion: [], conclusion: [" "], end: "" },
      sessions: [corrected, adjourned],
    }),
  );
  expect(texts.filter((text) => /^…+$/.test(text))).toHaveLength(2);
  expect(texts).toContain("Lượt này hoãn, chưa bỏ phiếu.");
  expect(texts).toContain("Kết quả đã đính chính, lần 1; lý do: cộng nhầm.");
});

test("a consultation in writing has minutes of its own kind", () => {
  const view = viewOf({ meeting: { ...meetingTold, kind: "consultation", start: "", place: "", end: "" } });
  const texts = textsOf(view);
  expect(texts[1]).toBe("- Thời gian: gửi phiếu xin ý kiến ngày 14 tháng 7 năm 2023;");
  expect(texts.join("\n")).not.toMatch(/Địa điểm|BẦU BAN/);
  expect(view["đoạn kết"][0]?.t).toBe("Biên bản lập xong, lập thành 02 bản, có giá trị như nhau./.");
});

test("no code of a person stands in the minutes, whatever a reason says", () => {
  const lines = closed.lines.map((line) =>
    line.number === 5 ? { ...line, code: "GV00105", reason: "trùng mã GV00105, sinh ngày 01/3/1980" } : line,
  );
  expect(textsOf(viewOf({ sessions: [{ ...closed, lines }] }))).toContain(
    "- Số 5, Người Thứ 5 Đào: không còn đủ điều kiện, không bỏ phiếu; lý do: trùng;",
  );
});
