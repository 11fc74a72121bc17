import { expect, test } from "vitest";
import { matrixSection, matrixShapes } from "../../../src/documents/engine/shapes";
import { nominationListTitle, nominationListView } from "../../../src/documents/review/nomination-list-view";
import { finding, knownOf, nomination } from "../../support/example-school/nominations";
import { draft, now, review } from "../../support/example-school/review";
import { award, awards, settings, units } from "../../support/example-school/school";

const nominations = [
  nomination("n1", "K-CK", "Khoa Cơ khí", "TTLDTT", {
    kind: "collective",
    rating: "good",
    memberCount: 3,
    goodWorkers: 2,
    champions: 1,
    disciplined: 0,
  }),
  nomination("n2", "K-DL", "Khoa Du lịch", "TTLDTT", { kind: "collective", memberCount: 20 }),
  nomination("n3", "K-CK", "Trần Mẫu Bình", "CSTDCS", {
    code: "GV012",
    position: "Giảng viên",
    rating: "excellent",
    initiative: "Mô phỏng tiện CNC",
    initiativeDecision: "QĐ số 12/QĐ-CĐSM",
    pastAwards: "LĐTT 2021-2022",
    votesFor: 18,
    votesIn: 20,
    note: "Đã bổ sung",
  }),
  nomination("n4", "K-DL", "Lê Thử An", "LDTT", { state: "leaving", note: "Trùng tên" }),
  nomination("n5", "P-DT", "Phan Giả Dung", "LDTT", { opinion: "Vì có đơn tố cáo", note: "đơn ngày 03/5" }),
  nomination("n6", "P-DT", "Vũ Ví Dụ", "GK", { position: "Sinh viên", className: "CĐ15A", votesFor: 9 }),
  nomination("n7", "P-DT", "Đã Rút", "LDTT", { state: "withdrawn" }),
];

const data: Parameters<typeof nominationListView>[0] = {
  settings,
  review,
  byCouncil: false,
  document: draft("nominationList", "DS-CĐSM", nominationListTitle(review).join(": ")),
  replaced: null,
  plan: null,
  awards,
  units,
  nominations,
  findings: [
    finding("n3", "initiativeReuse", "review", "Sáng kiến đã dùng"),
    finding("n5", "hold", "block", "Tạm dừng xem xét: đơn tố cáo"),
    finding("n6", "summary", "warn", "Chưa có tóm tắt"),
  ],
  shares: [{ nomination: "n1", have: 2, members: 3, source: "staff", base: ["LDTT"], percent: 66.667 }],
  known: [
    knownOf("n1", { members: 3, goodWorkers: 2, undecided: ["LDTT"] }),
    knownOf("n2"),
    knownOf("n3", {
      history: [
        { award: "LDTT", schoolYear: "2021-2022" },
        { award: "CSTDCS", schoolYear: "2021-2022" },
        { award: "LDTT", schoolYear: "2020-2021" },
      ],
    }),
    knownOf("n4"),
    knownOf("n5"),
    knownOf("n6"),
  ],
  report: draft("appraisal", "BC-HĐTĐKT", "Kết quả thẩm định"),
  staff: [],
  signer: null,
  recipients: ["- Lưu: VT."],
  now,
};

test("three tables: collectives, individuals, units by awards, each with its count", () => {
  const view = nominationListView(data);
  expect(view).toMatchObject({
    "tên loại": "DANH SÁCH",
    "kèm theo":
      "(Kèm theo Báo cáo số       /BC-HĐTĐKT ngày      tháng      năm 2023 của Hội đồng Thi đua - Khen thưởng)",
    "trích yếu": "Tổng hợp đề nghị khen thưởng\nXét danh hiệu thi đua cuối năm học 2022-2023",
    "danh sách tập thể": [
      {
        nhóm: [
          {
            "tên nhóm": "Tập thể lao động tiên tiến: 02 tập thể",
            dòng: [
              {
                tt: "1",
                "tập thể": "Khoa Cơ khí",
                "tổng số": "3",
                // 66,666…% is not 66,667 %.
                LĐTT: "2 (66,66%)",
                CSTĐCS: "1*",
                "kỷ luật": "0*",
                "xếp loại": "Hoàn thành tốt nhiệm vụ",
                "ý kiến thẩm định": "Đủ điều kiện nếu được công nhận LĐTT năm học này",
                "ghi chú": "",
              },
              {
                tt: "2",
                "tập thể": "Khoa Du lịch",
                "tổng số": "20*",
                LĐTT: "",
                CSTĐCS: "",
                "kỷ luật": "",
                "xếp loại": "",
              },
            ],
          },
        ],
      },
    ],
    "số lượng tập thể": [
      { t: "* Do đơn vị ghi, chưa đối chiếu được với số liệu của trường." },
      { t: "Danh sách có 02 lượt đề nghị tập thể, gồm: Tập thể lao động tiên tiến: 02." },
    ],
    "danh sách cá nhân": [
      {
        nhóm: [
          {
            "tên nhóm": "Chiến sĩ thi đua cơ sở: 01 cá nhân",
            dòng: [
              {
                tt: "1",
                "họ và tên": "Trần Mẫu Bình",
                "chức vụ, đơn vị": "Giảng viên, Khoa Cơ khí",
                "xếp loại": "Hoàn thành xuất sắc nhiệm vụ",
                "sáng kiến": "Mô phỏng tiện CNC (QĐ số 12/QĐ-CĐSM)",
                "danh hiệu đã đạt": "CSTĐCS 2021-2022; LĐTT 2020-2021, 2021-2022",
                "bình xét đơn vị": "18/20",
                "ý kiến thẩm định": "Cần Hội đồng xem xét",
                "ghi chú": "Đã bổ sung",
              },
            ],
          },
          {
            "tên nhóm": "Lao động tiên tiến: 02 cá nhân",
            dòng: [
              { tt: "2", "họ và tên": "Lê Thử An", "ghi chú": "Chờ duyệt bỏ; Trùng tên" },
              {
                tt: "3",
                "họ và tên": "Phan Giả Dung",
                "ý kiến thẩm định": "Tạm dừng xem xét theo quy định",
                "ghi chú": "",
              },
            ],
          },
          {
            "tên nhóm": "Giấy khen: 01 cá nhân",
            dòng: [
              {
                tt: "4",
                "chức vụ, đơn vị": "Sinh viên, lớp CĐ15A, Phòng Đào tạo",
                "bình xét đơn vị": "9",
                "ý kiến thẩm định": "Đủ điều kiện",
              },
            ],
          },
        ],
      },
    ],
    "số lượng cá nhân": [
      {
        t: "Danh sách có 04 lượt đề nghị cá nhân, gồm: Chiến sĩ thi đua cơ sở: 01; Lao động tiên tiến: 02; Giấy khen: 01.",
      },
    ],
    "tổng hợp 4": [
      {
        đầu: [
          {
            "ô 1": "Chiến sĩ thi đua cơ sở",
            "ô 2": "Tập thể lao động tiên tiến",
            "ô 3": "Lao động tiên tiến",
            "ô 4": "Giấy khen",
            tổng: "Tổng số",
          },
        ],
        dòng: [
          { tt: "1", "đơn vị": "Khoa Cơ khí", "ô 1": "1", "ô 2": "1", "ô 3": "", "ô 4": "", tổng: "2" },
          { tt: "2", "đơn vị": "Khoa Du lịch", "ô 1": "", "ô 2": "1", "ô 3": "1", "ô 4": "", tổng: "2" },
          { tt: "3", "đơn vị": "Phòng Đào tạo", "ô 1": "", "ô 2": "", "ô 3": "1", "ô 4": "1", tổng: "2" },
        ],
        cộng: [{ "ô 1": "1", "ô 2": "2", "ô 3": "2", "ô 4": "1", tổng: "6" }],
      },
    ],
    "đoạn kết": [{ t: "Tổng số: 06 lượt đề nghị, trong đó 02 của tập thể, 04 của cá nhân./." }],
  });
});

test("no reason of a hold and no code stands anywhere in it", () => {
  const text = JSON.stringify(nominationListView(data));
  expect(text.match(/tố cáo|03\/5|GV012/g)).toBeNull();
});

test("what the secretary thinks stands behind what the check found", () => {
  const view = nominationListView({
    ...data,
    nominations: nominations.map((each) => (each.id === "n3" ? { ...each, opinion: "Đồng ý" } : each)),
  });
  expect(JSON.stringify(view)).toContain('"ý kiến thẩm định":"Cần Hội đồng xem xét. Đồng ý"');
});

test("where nobody is nominated it says so, and no table is printed", () => {
  const view = nominationListView({
    ...data,
    nominations: nominations.filter(({ kind }) => kind === "individual"),
  });
  expect(view).toMatchObject({
    "danh sách tập thể": [],
    "số lượng tập thể": [{ t: "Không có tập thể được đề nghị." }],
  });
});

test("more awards than a table has columns for stand in a second table", () => {
  const many = Array.from({ length: 14 }, (_, index) => award(`D${index}`, `Danh hiệu ${index}`, index));
  const view: Readonly<Record<string, unknown>> = nominationListView({
    ...data,
    awards: many,
    nominations: many.map(({ code }) => nomination(code, "K-CK", "Lê Thử An", code)),
  });
  const used = matrixShapes.filter((shape) => JSON.stringify(view[matrixSection(shape)]) !== "[]");
  expect(used).toEqual([2, 12]);
  expect(JSON.stringify(view[matrixSection(2)])).toContain('"ô 2":"Danh hiệu 13"');
});

test("a new version names the signed list it replaces, before its last sentence", () => {
  const old = { ...data.document, number: "5", date: { year: 2023, month: 7, day: 12 } };
  expect(nominationListView({ ...data, replaced: old })["đoạn kết"][0]).toEqual({
    t: "Danh sách này thay thế danh sách số 05/DS-CĐSM ngày 12 tháng 7 năm 2023.",
  });
});

/** The rows of a list, one after the other. */
function rowsOf(changes: Partial<typeof data>, list: "tập thể" | "cá nhân") {
  const view = JSON.parse(JSON.stringify(nominationListView({ ...data, ...changes })));
  return view[`danh sách ${list}`][0].nhóm.flatMap(
    (group: { readonly dòng: readonly object[] }) => group.dòng,
  );
}

test("the register's figures win everywhere; what the unit typed otherwise is told, what only it typed is marked", () => {
  const known = [
    knownOf("n1", { members: 16, goodWorkers: 12, champions: 0, disciplined: 1, rating: "complete" }),
    knownOf("n2"),
    knownOf("n3", { rating: "incomplete" }),
  ];
  expect(rowsOf({ known, shares: [] }, "tập thể")).toMatchObject([
    {
      ...{ "tập thể": "Khoa Cơ khí", "tổng số": "16", LĐTT: "12 (75,00%)", CSTĐCS: "0", "kỷ luật": "1" },
      "xếp loại": "Hoàn thành nhiệm vụ",
      "ghi chú": "Đơn vị ghi: tổng số 3, LĐTT 2, CSTĐCS 1, kỷ luật 0",
    },
    { "tập thể": "Khoa Du lịch", "tổng số": "20*", LĐTT: "", CSTĐCS: "", "kỷ luật": "", "ghi chú": "" },
  ]);
  expect(rowsOf({ known }, "cá nhân")[0]).toMatchObject({
    "họ và tên": "Trần Mẫu Bình",
    "xếp loại": "Không hoàn thành nhiệm vụ",
    // The history has nothing of the nominee.
    "danh hiệu đã đạt": "LĐTT 2021-2022*",
  });
});

test("figures of which one is the unit's own give no rate", () => {
  const known = [knownOf("n1", { members: 16 }), knownOf("n2")];
  expect(rowsOf({ known, shares: [] }, "tập thể")[0]).toMatchObject({ "tổng số": "16", LĐTT: "2*" });
});

test("late ones are marked in the notes, and names stay names", () => {
  const late = nominations.map((each) => ({ ...each, late: each.id === "n1" || each.id === "n3" }));
  expect(rowsOf({ nominations: late }, "tập thể")[0]).toMatchObject({
    "tập thể": "Khoa Cơ khí",
    "ghi chú": "Nộp muộn",
  });
  expect(rowsOf({ nominations: late }, "cá nhân")[0]).toMatchObject({ "ghi chú": "Nộp muộn; Đã bổ sung" });
});

test("rows that nothing tells apart are numbered, with a note; whoever is unidentified has nothing else beside the name", () => {
  const twins = ["a", "b"].map((id) =>
    nomination(id, "K-CK", "Lê Thử An", "LDTT", { opinion: "Đồng ý", note: "hỏi lại" }),
  );
  const known = [knownOf("a"), knownOf("b", { identified: false })];
  const numbered = "Trùng họ tên, chức vụ, đơn vị; số chỉ để phân biệt";
  expect(rowsOf({ nominations: twins, known, findings: [] }, "cá nhân")).toMatchObject([
    {
      "họ và tên": "Lê Thử An (số 1)",
      "ý kiến thẩm định": "Đủ điều kiện. Đồng ý",
      "ghi chú": `${numbered}; hỏi lại`,
    },
    { "họ và tên": "Lê Thử An (số 2)", "ý kiến thẩm định": "Cần đối chiếu", "ghi chú": numbered },
  ]);
});

test("the report whose annex it is is named by its number and day, once it has them", () => {
  const report = { ...data.report, number: "9", date: { year: 2023, month: 7, day: 13 } };
  expect(nominationListView({ ...data, report })["kèm theo"]).toBe(
    "(Kèm theo Báo cáo số 09/BC-HĐTĐKT ngày 13 tháng 7 năm 2023 của Hội đồng Thi đua - Khen thưởng)",
  );
});
