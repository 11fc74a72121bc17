import { describe, expect, test } from "vitest";
import { appraisalTitle, appraisalView } from "../../../src/documents/review/appraisal-view";
import { personalDataRemover, verdictLines } from "../../../src/documents/review/appraisal-words";
import { checks, ruleNames } from "../../../src/domain/review/checks/checks";
import type { CouncilReads, UnitReads } from "../../../src/domain/review/checks/rule";
import { receivedState } from "../../../src/domain/review/owed";
import { finding, nomination } from "../../support/example-school/nominations";
import { member } from "../../support/example-school/people";
import { draft, now, plan, progressRow, review } from "../../support/example-school/review";
import { awards, settings, units } from "../../support/example-school/school";
import { ground } from "../../support/ground-example";

const law = "Luật Thi đua, khen thưởng ngày 15/6/2022";
const nominations = [
  nomination("n1", "K-CK", "Khoa Cơ khí", "TTLDTT", {
    evidence: "https://minhchung.example/kck",
    kind: "collective",
    summary: "Hoàn thành 100% nhiệm vụ",
  }),
  nomination("n2", "K-CK", "Trần Mẫu Bình", "LDTT", {
    code: "GV012",
    position: "Giảng viên",
    summary: "Dạy tốt",
    product: "Giáo trình",
    evidenceState: "verified",
    opinion: "Đồng ý",
  }),
  nomination("n3", "K-DL", "Lê Thử An", "LDTT", { code: "GV013", state: "leaving" }),
  nomination("n4", "P-DT", "Phan Giả Dung", "LDTT", { code: "GV014", opinion: "Có đơn tố cáo" }),
];

const data: Parameters<typeof appraisalView>[0] = {
  settings,
  review,
  byCouncil: true,
  document: draft("appraisal", "BC-HĐTĐKT", appraisalTitle(review).join(": ")),
  replaced: null,
  plan,
  grounds: [ground("LTDKT2022", "Luật Thi đua, khen thưởng", "", "15/6/2022")],
  cite: (written) => ({ texts: [written], unknown: [], incomplete: [], unfinished: [], notInForce: [] }),
  awards,
  units,
  nominations,
  findings: [
    finding("n2", "late", "warn", "Gửi sau hạn nhận hồ sơ."),
    finding("n3", "rating", "block", "Xếp loại thấp hơn mức quy định", law),
    finding("n3", "leave", "block", "Nghỉ 52 ngày, quá 40 ngày", "Quy chế"),
    finding("n4", "hold", "block", "Đơn tố cáo ngày 03/5/2023", law),
  ],
  quotas: [
    {
      award: "CSTDCS",
      category: "",
      unit: null,
      proposed: 9,
      allowed: 7,
      percent: 15,
      baseCount: 47,
      base: ["LDTT"],
      rounding: "down",
      working: "15% của 47 LĐTT = 7,05, làm tròn xuống",
    },
  ],
  state: receivedState(
    review,
    units,
    [progressRow("K-CK", []), progressRow("K-DL", []), progressRow("P-DT", ["báo cáo"])],
    [],
    now,
  ),
  quarantined: 3,
  staff: [],
  signer: { code: "TK", authority: ["TM. Hội đồng"], title: "Thư ký", office: "", name: "Lý Giả Định" },
  recipients: ["- Lưu: VT."],
  now,
};

/** The report block by block: its kind and text, or the rows of its table. */
function told(view: ReturnType<typeof appraisalView>): readonly unknown[] {
  return view["nội dung"].map((block) => {
    const [kind] = Object.entries(block).find(([, on]) => on === true) ?? ["bảng"];
    return kind === "bảng" ? block["bảng thẩm định"] : [kind, JSON.stringify(block.chữ).slice(7, -19)];
  });
}

test("what members read before they vote: what was received, the counts, the quotas, each nominee", () => {
  const view = appraisalView(data);
  expect(told(view)).toEqual([
    ["căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"],
    [
      "căn cứ",
      "Thực hiện Kế hoạch số 12/KH-CĐSM ngày 27 tháng 02 năm 2023 về việc phát động thi đua đợt II năm học 2022-2023.",
    ],
    ["mục", "I. TÌNH HÌNH NỘP HỒ SƠ"],
    [
      "đoạn",
      "Hạn nhận hồ sơ của kỳ xét “Xét danh hiệu thi đua cuối năm học 2022-2023”: hết ngày 07 tháng 7 năm 2023.",
    ],
    ["đoạn", "Đến 08 giờ 30 ngày 19 tháng 7 năm 2023, thường trực Hội đồng đã nhận hồ sơ của 03/03 đơn vị."],
    ["đoạn", "Còn 01 đơn vị chưa hoàn thành hồ sơ:"],
    ["đoạn", "- Phòng Đào tạo: báo cáo (quá hạn 12 ngày)."],
    [
      "đoạn",
      "Ngoài ra còn 03 nội dung gửi về chưa đọc được hoặc chưa rõ nguồn, đang chờ xử lý, chưa tính vào số liệu dưới đây.",
    ],
    ["mục", "II. SỐ LƯỢNG ĐỀ NGHỊ"],
    ["đoạn", "Tổng số 04 lượt đề nghị, trong đó 01 của tập thể, 03 của cá nhân:"],
    ["đoạn", "- Tập thể lao động tiên tiến: 01 tập thể;"],
    ["đoạn", "- Lao động tiên tiến: 03 cá nhân."],
    ["đoạn", "Chỉ tiêu tính trên số đề nghị hợp lệ của năm học:"],
    [
      "đoạn",
      "- Chiến sĩ thi đua cơ sở: đề nghị hợp lệ 09, chỉ tiêu 07 (15% của 47 LĐTT = 7,05, làm tròn xuống), vượt 02.",
    ],
    ["mục", "III. KẾT QUẢ THẨM ĐỊNH"],
    ["khoản", "1. Tập thể lao động tiên tiến: 01 tập thể"],
    [
      {
        "số lượng": "Đủ điều kiện: 01.",
        "tên cột": "Tập thể",
        dòng: [
          {
            tt: "1",
            tên: "Khoa Cơ khí",
            "chức vụ, đơn vị": "",
            "thành tích": "Hoàn thành 100% nhiệm vụ",
            "minh chứng": "Chưa xác minh",
            "kết quả": "Đủ điều kiện.",
          },
        ],
      },
    ],
    ["khoản", "2. Lao động tiên tiến: 03 cá nhân"],
    [
      {
        "số lượng": "Đủ điều kiện: 01; Chưa đủ điều kiện: 01; Tạm dừng xem xét theo quy định: 01.",
        "tên cột": "Họ và tên, chức vụ, đơn vị",
        dòng: [
          {
            tt: "1",
            tên: "Trần Mẫu Bình",
            "chức vụ, đơn vị": "Giảng viên, Khoa Cơ khí",
            "thành tích": "Dạy tốt\nSản phẩm: Giáo trình",
            "minh chứng": "Đã xác minh",
            "kết quả": "Đủ điều kiện.\nLưu ý: Gửi sau hạn nhận hồ sơ.\nÝ kiến thẩm định: Đồng ý",
          },
          {
            tt: "2",
            tên: "Lê Thử An",
            "chức vụ, đơn vị": "Khoa Du lịch",
            "thành tích": "",
            "minh chứng": "",
            "kết quả": `Chưa đủ điều kiện: Xếp loại thấp hơn mức quy định (căn cứ ${law}).\nChưa đủ điều kiện theo quy định về thời gian công tác.\nChờ duyệt bỏ khỏi danh sách.`,
          },
          {
            tt: "3",
            tên: "Phan Giả Dung",
            "chức vụ, đơn vị": "Phòng Đào tạo",
            "thành tích": "",
            "minh chứng": "",
            "kết quả": "Tạm dừng xem xét theo quy định",
          },
        ],
      },
    ],
  ]);
  expect(view).toMatchObject({
    "cơ quan ban hành": "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
    "tên loại": "BÁO CÁO",
    "quyền hạn": [{ t: "TM. HỘI ĐỒNG" }],
    "chức vụ": "THƯ KÝ",
    "họ tên": "Lý Giả Định",
  });
});

test("an award within its quota, by unit and category, is told as such", () => {
  const [quota] = data.quotas;
  if (!quota) throw new Error("The example has no quota");
  const view = appraisalView({ ...data, quotas: [{ ...quota, unit: "K-CK", category: "GV", proposed: 7 }] });
  expect(JSON.stringify(view)).toContain(
    "Chiến sĩ thi đua cơ sở (đối tượng GV, Khoa Cơ khí): đề nghị hợp lệ 07, chỉ tiêu 07 (15% của 47 LĐTT = 7,05, làm tròn xuống), trong chỉ tiêu.",
  );
});

test("a long summary is cut at a word's end, and says that there is more", () => {
  const summary = "chữ ".repeat(300).trim();
  const [cut = ""] =
    /"thành tích":"([^"]*)"/
      .exec(
        JSON.stringify(
          appraisalView({
            ...data,
            nominations: [nomination("n1", "K-CK", "Lê Thử An", "LDTT", { summary })],
          }),
        ),
      )
      ?.slice(1) ?? [];
  expect(cut).toBe(`${"chữ ".repeat(175).trim()}… (đầy đủ trong hồ sơ)`);
});

describe("what members do not read", () => {
  test("codes of nominees and of staff, birth dates, days of leave, discipline, why somebody is held", () => {
    const findings = [
      finding("n2", "initiativeReuse", "review", "Sáng kiến đã dùng cho Vũ Ví Dụ (GV099)"),
      finding("n2", "sameName", "warn", "Trùng họ tên với mã GV013, sinh ngày 02/3/1980"),
      finding("n2", "staffList", "warn", "Không có mã GV012 trong danh sách"),
      finding("n3", "discipline", "block", "Bị cảnh cáo", law),
      finding("n3", "leave", "review", "Nghỉ 52 ngày"),
      finding("n4", "hold", "warn", "Đơn tố cáo ngày 03/5/2023"),
    ];
    const text = JSON.stringify(appraisalView({ ...data, findings, staff: [member("GV099", "Vũ Ví Dụ")] }));
    expect(text.match(/GV0|1980|52 ngày|cảnh cáo|tố cáo|03\/5/g)).toBeNull();
    expect(text).toContain("Cần Hội đồng xem xét: Sáng kiến đã dùng cho Vũ Ví Dụ.");
    expect(text).toContain("Lưu ý: Trùng họ tên với.");
    expect(text).toContain("Chưa đủ điều kiện theo quy định về kỷ luật.");
    expect(text).toContain("Cần Hội đồng xem xét theo quy định về thời gian công tác.");
  });

  test("what they do not read of a person, no unit reads", () => {
    const told = ["message", "messageOfUnit", "messageOfAward"];
    const inFull = (reads: CouncilReads | UnitReads) => typeof reads === "string" && told.includes(reads);
    const toUnits = ruleNames.filter((rule) => inFull(checks[rule].unitReads));
    expect(toUnits.filter((rule) => !inFull(checks[rule].councilReads))).toEqual([]);
    expect(toUnits.length).toBeGreaterThan(15);
  });

  test("a short number is a code only where the message calls it one", () => {
    const clean = personalDataRemover(["12", "GV1"]);
    expect(clean("Có 12 người, mã 12, Lê Thử (12), GV10 và GV1")).toBe("Có 12 người, Lê Thử, GV10 và");
  });
});

test("what blocks comes first, then what the council looks at, then what it should know", () => {
  const lines = verdictLines(
    [
      finding("n1", "late", "warn", "muộn"),
      finding("n1", "twoUnits", "review", "hai đơn vị"),
      finding("n1", "rating", "block", "xếp loại", "Luật"),
      finding("n1", "category", "block", "đối tượng", ""),
    ],
    (message) => message,
    (written) => (written === "" ? [] : [`Điều 1 ${written}`]),
  );
  expect(lines).toEqual([
    "Chưa đủ điều kiện: xếp loại (căn cứ Điều 1 Luật); đối tượng.",
    "Cần Hội đồng xem xét: hai đơn vị.",
    "Lưu ý: muộn.",
  ]);
});

test("a new version names the signed report it replaces, before its closing sentence", () => {
  const view = appraisalView({ ...data, replaced: { ...data.document, number: null } });
  expect(told(view).at(-1)).toEqual(["đoạn", "Báo cáo này thay thế báo cáo đã ký trước đó."]);
});

test("quotas stand in the order of the awards, whatever the order of the tab", () => {
  const [quota] = data.quotas;
  if (!quota) throw new Error("The example has no quota");
  const text = JSON.stringify(appraisalView({ ...data, quotas: [{ ...quota, award: "LDTT" }, quota] }));
  expect(text.indexOf("Chiến sĩ thi đua cơ sở: đề nghị hợp lệ")).toBeLessThan(
    text.indexOf("Lao động tiên tiến: đề nghị hợp lệ"),
  );
});

test("a quota that only warns is told once for the award; one that blocks stands beside its nominee", () => {
  const withQuota = (severity: "warn" | "block") =>
    JSON.stringify(
      appraisalView({ ...data, findings: [finding("n2", "quota", severity, "Đề nghị 9, chỉ tiêu 7")] }),
    ).split("Đề nghị 9, chỉ tiêu 7").length - 1;
  expect({ warn: withQuota("warn"), block: withQuota("block") }).toEqual({ warn: 0, block: 1 });
});

test("verdicts are counted from fit to held, whatever the order of the list", () => {
  const people = ["a", "b", "c", "d"].map((id) => nomination(id, "K-CK", `Lê Thử ${id}`, "LDTT"));
  const findings = [
    finding("a", "hold", "block", "x"),
    finding("b", "rating", "block", "x"),
    finding("c", "twoUnits", "review", "x"),
  ];
  expect(JSON.stringify(appraisalView({ ...data, nominations: people, findings }))).toContain(
    "Đủ điều kiện: 01; Cần Hội đồng xem xét: 01; Chưa đủ điều kiện: 01; Tạm dừng xem xét theo quy định: 01.",
  );
});
