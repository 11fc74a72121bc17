import { describe, expect, test } from "vitest";
import { appraisalTitle, appraisalView } from "../../../src/documents/review/appraisal-view";
import { personalDataRemover } from "../../../src/documents/review/appraisal-words";
import { checks, ruleNames } from "../../../src/domain/review/checks/checks";
import type { CouncilReads, UnitReads } from "../../../src/domain/review/checks/rule";
import { receivedState } from "../../../src/domain/review/owed";
import { finding, knownOf, nomination } from "../../support/example-school/nominations";
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
  nomination("n5", "P-DT", "Đỗ Thử Trùng", "LDTT", { evidence: "https://minhchung.example/n5" }),
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
  known: ["n1", "n2", "n3", "n4", "n5"].map((id) => knownOf(id, id === "n5" ? { identified: false } : {})),
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

/** All texts of a value, one a line. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value)
    .map(textOf)
    .filter((text) => text !== "")
    .join("\n");
}

const view = (changes: Partial<typeof data> = {}) =>
  JSON.parse(JSON.stringify(appraisalView({ ...data, ...changes })));

test("two pages that lead: the grounds, how far the submissions are, the counts, the quotas, the cases with a proposal each", () => {
  const told = view();
  expect(told["căn cứ"]).toEqual([
    { t: "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" },
    {
      t: "Thực hiện Kế hoạch số 12/KH-CĐSM ngày 27 tháng 02 năm 2023 về việc phát động thi đua đợt II năm học 2022-2023.",
    },
  ]);
  expect(told["mở đầu"]).toEqual([
    {
      t: "Thường trực Hội đồng Thi đua - Khen thưởng đã thẩm định hồ sơ đề nghị khen thưởng để xét danh hiệu thi đua cuối năm học 2022-2023 và báo cáo Hội đồng kết quả như sau. Đến 08 giờ 30 ngày 19 tháng 7 năm 2023, đã nhận hồ sơ của 03/03 đơn vị.",
    },
  ]);
  const none = { "cần xem xét": "", "cần đối chiếu": "", "chưa đủ điều kiện": "", "tạm dừng": "" };
  expect(told["phần số lượng"]).toEqual([
    {
      "tiêu đề": "I. SỐ LƯỢNG VÀ KẾT QUẢ THẨM ĐỊNH",
      tổng: "05 lượt đề nghị: 01 của tập thể, 04 của cá nhân; 02/03 lượt có minh chứng chưa được xác minh.",
      dòng: [
        {
          ...{ ...none, "danh hiệu": "Tập thể lao động tiên tiến", "đề nghị": "1", "đủ điều kiện": "1" },
          "chưa xác minh": "1",
        },
        {
          "danh hiệu": "Lao động tiên tiến",
          ...{ "đề nghị": "4", "đủ điều kiện": "1", "cần xem xét": "", "cần đối chiếu": "1" },
          ...{ "chưa đủ điều kiện": "1", "tạm dừng": "1", "chưa xác minh": "1" },
        },
      ],
      cộng: [
        {
          ...{ "đề nghị": "5", "đủ điều kiện": "2", "cần xem xét": "0", "cần đối chiếu": "1" },
          ...{ "chưa đủ điều kiện": "1", "tạm dừng": "1", "chưa xác minh": "2" },
        },
      ],
    },
  ]);
  expect(told["phần chỉ tiêu"]).toEqual([
    {
      "tiêu đề": "II. CHỈ TIÊU",
      đoạn: [
        {
          t: "- Chiến sĩ thi đua cơ sở: 15% × 47 LĐTT = 7,05 → 07 (làm tròn xuống); đề nghị hợp lệ 09, vượt 02. Số đề nghị hợp lệ tính trong cả năm học, chưa kể 01 lượt cần đối chiếu.",
        },
      ],
    },
  ]);
  expect(told["phần trường hợp"]).toEqual([
    {
      "tiêu đề": "III. TRƯỜNG HỢP CẦN HỘI ĐỒNG QUYẾT ĐỊNH",
      đoạn: [],
      bảng: [
        {
          dòng: [
            {
              tt: "1",
              "nội dung": "Vượt chỉ tiêu Chiến sĩ thi đua cơ sở: 02 lượt",
              "người, tập thể": "",
              "đề xuất": "Bỏ phiếu, lấy từ cao xuống đến hết chỉ tiêu 07.",
            },
            {
              tt: "2",
              "nội dung": "Cần đối chiếu: 01 lượt",
              "người, tập thể": "Lao động tiên tiến: Đỗ Thử Trùng (Phòng Đào tạo)",
              "đề xuất": "Chưa đưa vào phiếu bầu; đơn vị xác nhận lại mã, họ tên.",
            },
            {
              tt: "3",
              "nội dung": "Tạm dừng xem xét theo quy định: 01 lượt",
              "người, tập thể": "Lao động tiên tiến: Phan Giả Dung (Phòng Đào tạo)",
              "đề xuất": "Chưa xét; xét ở phiên họp sau khi hết tạm dừng.",
            },
            {
              tt: "4",
              "nội dung": "Không còn trong danh sách thay thế của đơn vị: 01 lượt",
              "người, tập thể": "Lao động tiên tiến: Lê Thử An (Khoa Du lịch)",
              "đề xuất": "Hỏi lại đơn vị, giữ hay bỏ trước phiên họp.",
            },
          ],
        },
      ],
    },
  ]);
  expect(told).toMatchObject({
    "cơ quan ban hành": "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
    "tên loại": "BÁO CÁO",
    "quyền hạn": [{ t: "TM. HỘI ĐỒNG" }],
    "chức vụ": "THƯ KÝ",
    "họ tên": "Lý Giả Định",
  });
});

test("then what is open about the submissions, those there is something to know of, and all others by unit", () => {
  const told = view();
  expect(told["phần tình hình nộp"]).toEqual([
    {
      "tiêu đề": "IV. TÌNH HÌNH NỘP HỒ SƠ",
      đoạn: [
        { t: "Hạn nhận hồ sơ: hết ngày 07 tháng 7 năm 2023." },
        { t: "Còn 01 đơn vị chưa hoàn thành hồ sơ: Phòng Đào tạo: báo cáo (quá hạn 12 ngày)." },
        { t: "Minh chứng chưa xác minh, theo đơn vị: Khoa Cơ khí 01; Phòng Đào tạo 01." },
        {
          t: "Còn 03 nội dung gửi về đang được thường trực làm rõ với đơn vị, chưa tính vào các số liệu của báo cáo này.",
        },
      ],
    },
  ]);
  const row = (tt: string, tên: string, place: string, more: object) => ({
    ...{ tt, tên, "chức vụ, đơn vị": place, "thành tích": "", "minh chứng": "" },
    ...more,
  });
  expect(told["phần lưu ý"]).toEqual([
    {
      "tiêu đề": "V. CÁC TRƯỜNG HỢP CÓ ĐIỀU CẦN BIẾT",
      bảng: [
        {
          nhóm: [
            {
              "tên nhóm": "Lao động tiên tiến: 04 trong 04 lượt đề nghị",
              dòng: [
                row("1", "Trần Mẫu Bình", "Giảng viên, Khoa Cơ khí", {
                  "thành tích": "Dạy tốt\nSản phẩm: Giáo trình",
                  "minh chứng": "Đã xác minh",
                  "kết quả": "Đủ điều kiện.\nLưu ý: gửi sau hạn nhận hồ sơ.\nÝ kiến thẩm định: Đồng ý",
                }),
                row("2", "Lê Thử An", "Khoa Du lịch", {
                  "kết quả": `Chưa đủ điều kiện: xếp loại thấp hơn mức quy định (căn cứ ${law}).\nChưa đủ điều kiện theo quy định về thời gian công tác.\nChờ duyệt bỏ khỏi danh sách.`,
                }),
                row("3", "Phan Giả Dung", "Phòng Đào tạo", { "kết quả": "Tạm dừng xem xét theo quy định" }),
                row("4", "Đỗ Thử Trùng", "Phòng Đào tạo", {
                  "minh chứng": "Chưa xác minh",
                  "kết quả": "Cần đối chiếu",
                }),
              ],
            },
          ],
        },
      ],
    },
  ]);
  expect(told["phụ lục"]).toEqual([
    {
      "kèm theo":
        "(Kèm theo Báo cáo số       /BC-HĐTĐKT ngày      tháng      năm 2023 của Hội đồng Thi đua - Khen thưởng)",
      nhóm: [
        {
          "tên nhóm": "Khoa Cơ khí: 01 lượt đề nghị",
          dòng: [
            {
              ...{ tt: "1", tên: "Khoa Cơ khí", "chức vụ": "", "đề nghị": "Tập thể lao động tiên tiến" },
              ...{ "thành tích": "Hoàn thành 100% nhiệm vụ", "minh chứng": "Chưa xác minh" },
            },
          ],
        },
      ],
    },
  ]);
});

test("an award within its quota, by unit and category, is told as such; where there is no quota, there is no such part", () => {
  const [quota] = data.quotas;
  if (!quota) throw new Error("The example has no quota");
  const told = view({ quotas: [{ ...quota, unit: "K-CK", category: "GV", proposed: 7 }] });
  expect(textOf(told["phần chỉ tiêu"])).toContain(
    "Chiến sĩ thi đua cơ sở (đối tượng GV, Khoa Cơ khí): 15% × 47 LĐTT = 7,05 → 07 (làm tròn xuống); đề nghị hợp lệ 07, trong chỉ tiêu.",
  );
  expect(textOf(told["phần trường hợp"])).not.toContain("Vượt");
  const without = view({ quotas: [] });
  expect([without["phần chỉ tiêu"], without["phần trường hợp"][0]["tiêu đề"]]).toEqual([
    [],
    "II. TRƯỜNG HỢP CẦN HỘI ĐỒNG QUYẾT ĐỊNH",
  ]);
});

test("several of one case stand in one row, units beside their people, an award list once", () => {
  const people = [
    nomination("a", "K-CK", "Lê Thử An", "GK", { code: "1" }),
    nomination("b", "K-CK", "Lê Thử An", "LDTT", { code: "1" }),
    nomination("c", "K-CK", "Vũ Thử Bê", "LDTT", { code: "2" }),
    nomination("d", "K-CK", "Đỗ Thử Chu", "LDTT", { code: "3" }),
    nomination("e", "K-DL", "Đỗ Thử Dê", "LDTT", { code: "4" }),
  ];
  const told = view({
    nominations: people,
    known: people.map(({ id }) => knownOf(id)),
    findings: people.map(({ id }) => finding(id, "twoUnits", "review", "x")),
    quotas: [],
  });
  expect(told["phần trường hợp"][0].bảng[0].dòng).toEqual([
    {
      tt: "1",
      "nội dung": "Không hai đơn vị cùng đề nghị: 05 lượt",
      "người, tập thể":
        "Lao động tiên tiến, Giấy khen: Lê Thử An (Khoa Cơ khí)\nLao động tiên tiến: Vũ Thử Bê, Đỗ Thử Chu (Khoa Cơ khí); Đỗ Thử Dê (Khoa Du lịch)",
      "đề xuất": "Giữ một đề nghị, của đơn vị đang quản lý.",
    },
  ]);
  expect(
    view({ nominations: people.slice(4), known: [knownOf("e")], findings: [], quotas: [] })[
      "phần trường hợp"
    ][0],
  ).toMatchObject({ đoạn: [{ t: "Không có." }], bảng: [] });
});

test("who is eligible for several awards has one row, with what rests on an undecided title of this year", () => {
  const people = [
    nomination("a", "K-CK", "Lê Thử An", "CSTDCS", { code: "1", summary: "Dạy tốt 🚲" }),
    nomination("b", "K-CK", "Lê Thử An", "LDTT", { code: "1", summary: "Dạy tốt 🚲" }),
    nomination("c", "K-CK", "Lê Thử An", "LDTT", { code: "2" }),
  ];
  const told = view({
    nominations: people,
    known: people.map(({ id }) => knownOf(id, id === "a" ? { undecided: ["LDTT"] } : {})),
    findings: [],
  });
  expect(told["phụ lục"][0].nhóm[0].dòng).toMatchObject([
    {
      tên: "Lê Thử An (số 1)",
      "đề nghị": "Chiến sĩ thi đua cơ sở (nếu được công nhận LĐTT năm học này);\nLao động tiên tiến",
      "thành tích": "Dạy tốt",
    },
    { tên: "Lê Thử An (số 2)", "đề nghị": "Lao động tiên tiến" },
  ]);
});

test("what a unit's meeting lacks is told once for the unit, and hangs on nobody", () => {
  const told = view({
    findings: ["n1", "n2", "n4"].map((id) => finding(id, "meeting", "warn", "Thiếu biên bản họp đơn vị")),
  });
  expect(textOf(told).split("Thiếu biên bản họp đơn vị").length - 1).toBe(1);
  expect(textOf(told["phần tình hình nộp"])).toContain(
    "Thiếu biên bản họp đơn vị: Khoa Cơ khí, Phòng Đào tạo.",
  );
});

test("a long summary is cut at a word's end, and says that there is more", () => {
  const summary = "chữ ".repeat(300).trim();
  const told = view({
    nominations: [nomination("n1", "K-CK", "Lê Thử An", "LDTT", { summary })],
    findings: [finding("n1", "late", "warn", "muộn")],
  });
  expect(told["phần lưu ý"][0].bảng[0].nhóm[0].dòng[0]["thành tích"]).toBe(
    `${"chữ ".repeat(125).trim()}… (đầy đủ trong hồ sơ)`,
  );
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
    const text = textOf(view({ findings, staff: [member("GV099", "Vũ Ví Dụ")] }));
    expect(text.match(/GV0|1980|52 ngày|cảnh cáo|tố cáo|03\/5/g)).toBeNull();
    expect(text).toContain("Cần Hội đồng xem xét: sáng kiến đã dùng cho Vũ Ví Dụ.");
    expect(text).toContain("Lưu ý: trùng họ tên với.");
    expect(text).toContain("Chưa đủ điều kiện theo quy định về kỷ luật.");
    expect(text).toContain("Cần Hội đồng xem xét theo quy định về thời gian công tác.");
  });

  test("who of the unidentified is perhaps held: the report is the same, whatever is found of them", () => {
    const found = finding(
      "n5",
      "hold",
      "review",
      "Trùng họ tên với người đang tạm dừng xem xét, cần đối chiếu",
    );
    const disciplined = finding("n5", "discipline", "review", "Bị kỷ luật");
    const opinion = data.nominations.map((each) =>
      each.id === "n5" ? { ...each, opinion: "Có đơn" } : each,
    );
    expect(view({ findings: [...data.findings, found, disciplined], nominations: opinion })).toEqual(view());
  });

  test("what they do not read of a person, no unit reads", () => {
    const told = ["message", "messageOfUnit", "messageOfAward"];
    const inFull = (reads: CouncilReads | UnitReads) => typeof reads === "string" && told.includes(reads);
    const toUnits = ruleNames.filter((rule) => inFull(checks[rule].unitReads));
    expect(toUnits.filter((rule) => !inFull(checks[rule].councilReads))).toEqual([]);
    expect(toUnits.length).toBeGreaterThan(12);
  });

  test("a short number is a code only where the message calls it one", () => {
    const clean = personalDataRemover(["12", "GV1"]);
    expect(clean("Có 12 người, mã 12, Lê Thử (12), GV10 và GV1")).toBe("Có 12 người, Lê Thử, GV10 và");
  });
});

test("a new version names the signed report it replaces, before its closing sentence", () => {
  expect(view({ replaced: { ...data.document, number: null } })["đoạn kết"]).toEqual([
    { t: "Báo cáo này thay thế báo cáo đã ký trước đó." },
    {
      t: "Kèm theo báo cáo có Phụ lục các trường hợp đủ điều kiện và Danh sách tổng hợp đề nghị. Thường trực Hội đồng báo cáo để các thành viên xem xét, biểu quyết./.",
    },
  ]);
});

test("quotas stand in the order of the awards, whatever the order of the tab", () => {
  const [quota] = data.quotas;
  if (!quota) throw new Error("The example has no quota");
  const text = textOf(view({ quotas: [{ ...quota, award: "LDTT" }, quota] })["phần chỉ tiêu"]);
  expect(text.indexOf("Chiến sĩ thi đua cơ sở: 15%")).toBeLessThan(text.indexOf("Lao động tiên tiến: 15%"));
});

test("a quota that only warns is told once for the award; one that blocks stands beside its nominee", () => {
  const withQuota = (severity: "warn" | "block") =>
    textOf(view({ findings: [finding("n2", "quota", severity, "Đề nghị 9, chỉ tiêu 7")] })).split(
      "đề nghị 9, chỉ tiêu 7",
    ).length - 1;
  expect({ warn: withQuota("warn"), block: withQuota("block") }).toEqual({ warn: 0, block: 1 });
});
