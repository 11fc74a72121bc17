import { expect, test } from "vitest";
import { tabRows } from "../../../scripts/fresh-register";
import { columnOf, said } from "../../support/register";
import {
  clickReceive,
  clickRecheck,
  clickSendMail,
  collective,
  fire,
  individual,
  linksOf,
  list,
  meeting,
  nominationForm,
  nominations,
  openRegister,
  pass,
  review,
  rowsOf,
  send,
  submit,
  submitReport,
  typeWhere,
} from "../../support/review";

const replaceMode = { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" };
const addMode = { "Lần gửi này là": "Bổ sung thêm" };
const withdrawMode = { "Lần gửi này là": "Rút đề nghị" };

const thu = ["001", "Trần Văn Thử", "LĐTT", "Hoàn thành tốt nhiệm vụ"];
const mau = ["002", "Lê Thị Mẫu", "LĐTT", "Hoàn thành tốt nhiệm vụ"];
const viDu = ["003", "Phạm Văn Ví Dụ", "LĐTT", "Hoàn thành tốt nhiệm vụ"];

/** Name and state of each nomination. */
const states = (script: ReturnType<typeof openRegister>) =>
  rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Trạng thái"]);

test("one person's nomination: every cell of its rows", () => {
  const script = openRegister();
  const { id } = send(
    script,
    "K-MOC",
    individual("0012", "  lê  THỊ Mẫu ", {
      "Chức vụ": "Giảng viên",
      "Danh hiệu đề nghị cho cá nhân": ["LDTT - Lao động tiên tiến", "GK - Giấy khen"],
      "Tên sáng kiến, đề tài": "Bào cong\nbằng khuôn",
      "Số quyết định công nhận sáng kiến": "01/3",
      "Danh hiệu đã đạt các năm trước": "2021-2022, LĐTT, 55/QĐ",
      "Tóm tắt thành tích của cá nhân": "Dạy 420 tiết",
      "Sản phẩm của cá nhân": "Giáo trình",
      "Minh chứng của cá nhân": "bản giấy nộp kèm",
      "Số phiếu bình xét cho cá nhân": "3/4",
      "Công khai tên và thành tích của cá nhân": ["Người được đề nghị đồng ý công khai"],
    }),
  );
  const [first, second, ...none] = tabRows(script, "Đề nghị");
  expect(none).toEqual([]);
  expect(first).toEqual({
    "Mã kỳ xét": review,
    "Mã đơn vị": "K-MOC",
    "Họ tên, tập thể": "lê THỊ Mẫu",
    "Mã danh hiệu": "LDTT",
    "Trạng thái": "Đang đề nghị",
    "Kết quả kiểm tra": "Cảnh báo",
    "Điều cần biết":
      "Danh sách nhân sự không có mã 0012, theo họ tên có thể là 002\nThiếu biên bản họp đơn vị",
    "Minh chứng": "Bản giấy",
    "Ý kiến thẩm định": "",
    "Ghi chú": "",
    "Cá nhân hay tập thể": "Cá nhân",
    "Mã người, tập thể": "0012",
    "Chức vụ": "Giảng viên",
    Lớp: "",
    "Mã đối tượng": "GV",
    "Xếp loại": "Hoàn thành tốt nhiệm vụ",
    "Sáng kiến": "Bào cong\nbằng khuôn",
    "Quyết định sáng kiến": "01/3",
    "Danh hiệu đã đạt": "2021-2022, LĐTT, 55/QĐ",
    "Tóm tắt thành tích": "Dạy 420 tiết",
    "Sản phẩm": "Giáo trình",
    "Nơi có minh chứng": "bản giấy nộp kèm",
    "Phiếu đồng ý": "3",
    "Số người bỏ phiếu": "4",
    "Đồng ý công khai": "Có",
    "Tổng số người": "",
    "Số LĐTT": "",
    "Số CSTĐCS": "",
    "Số người bị kỷ luật": "",
    "Hoàn thành nhiệm vụ (%)": "",
    "Nộp muộn": "Không",
    "Thời điểm gửi": "03/07/2023 08:00:00",
    "Mã lần gửi": `${id}#1`,
    "Mã đề nghị": `${review}/K-MOC/0012/LDTT`,
  });
  expect(second).toMatchObject({ "Mã danh hiệu": "GK", "Mã đề nghị": `${review}/K-MOC/0012/GK` });
});

test("one collective's nomination, and the ledger's whole row", () => {
  const script = openRegister();
  const { id, editUrl } = send(
    script,
    "TT-NN",
    collective("Trung tâm Ngoại ngữ", {
      "Số người được đề nghị Lao động tiên tiến": "3",
      "Số người được đề nghị Chiến sĩ thi đua cơ sở": "0",
      "Số người bị kỷ luật trong năm": " 0 ",
      "Phần trăm nhiệm vụ đã hoàn thành": "98,5%",
      "Số phiếu bình xét cho tập thể": "3/3",
      "Liên kết biên bản họp": "https://drive.example/bien-ban",
      "Chốt danh sách": "Đã chốt danh sách",
    }),
  );
  expect(tabRows(script, "Đề nghị")[0]).toMatchObject({
    "Họ tên, tập thể": "Trung tâm Ngoại ngữ",
    "Mã danh hiệu": "TTLDTT",
    "Cá nhân hay tập thể": "Tập thể",
    "Tổng số người": "4",
    "Số LĐTT": "3",
    "Số CSTĐCS": "0",
    "Số người bị kỷ luật": "0",
    "Hoàn thành nhiệm vụ (%)": "98,5",
    "Phiếu đồng ý": "3",
    "Số người bỏ phiếu": "3",
  });
  const { Nội: _, ...row } = tabRows(script, "Hồ sơ gửi về")[0] ?? {};
  expect(row).toEqual({
    "Mã lần gửi": `${id}#1`,
    Phần: "1",
    "Số phần": "1",
    "Mã kỳ xét": review,
    "Biểu mẫu": "Đề nghị khen thưởng",
    "Mã đơn vị": "TT-NN",
    "Thời điểm gửi": "03/07/2023 08:00:00",
    "Lần sửa": "1",
    "Liên kết sửa": editUrl,
    "Nội dung": expect.stringContaining('{"field":"collectiveName","title":"Tên tập thể"'),
    "Mã phiếu": id,
    "Dấu nội dung": expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(tabRows(script, "Tình hình nộp")[2]).toEqual({
    "Mã kỳ xét": review,
    "Mã đơn vị": "TT-NN",
    "Tình hình": "Đã chốt",
    "Còn thiếu": "báo cáo",
    "Hạn của đơn vị": "17 giờ 00 ngày 07/7/2023",
    "Số đề nghị": "1",
    "Gửi lần cuối": "03/07/2023 08:00:00",
    "Đã phát động": "Không",
    "Đã chốt danh sách": "Có",
    "Ngày họp bình xét": "03/07/2023",
    "Tổng số người": "4",
    "Có mặt": "4",
    "Biên bản họp": "https://drive.example/bien-ban",
  });
});

test("a pasted list becomes a row a nominee and award; what cannot be read is told by line and text", () => {
  const script = openRegister();
  const { id } = send(
    script,
    "K-MOC",
    list([
      ["001", "Trần Văn Thử", "CSTĐCS; LĐTT", ""],
      ["I. Giảng viên", "", "", ""],
      ["002", '"Lê Thị\nMẫu"', "LĐTT", "Hoàn thành tốt nhiệm vụ"],
      ["", "", "", ""],
      ["003", "Phạm Văn Ví Dụ", "Danh hiệu lạ", ""],
      ["Tổng cộng: 3 người", "", "", ""],
    ]),
  );
  expect(nominations(script)).toEqual([
    ["K-MOC", "001", "Trần Văn Thử", "CSTDCS", "Đang đề nghị"],
    ["K-MOC", "001", "Trần Văn Thử", "LDTT", "Đang đề nghị"],
    ["K-MOC", "002", "Lê Thị Mẫu", "LDTT", "Đang đề nghị"],
  ]);
  expect(rowsOf(script, "Chờ xử lý", ["Mã dòng", "Dòng", "Nguyên văn", "Đã xử lý"])).toEqual([
    [`${id}#1/7`, "7", expect.stringContaining("Phạm Văn Ví Dụ"), "Không"],
  ]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"])[0]?.[0]).toContain("“Danh hiệu lạ” không phải là danh hiệu");
});

test("an addition adds to what was sent, and a nominee named again is brought up to date", () => {
  const script = openRegister();
  send(script, "K-MOC", list([thu, mau]));
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu", { ...addMode, "Chức vụ": "Tổ trưởng" }));
  send(script, "K-MOC", individual("003", "Phạm Văn Ví Dụ", addMode));
  expect(rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Chức vụ", "Trạng thái"])).toEqual([
    ["Trần Văn Thử", "", "Đang đề nghị"],
    ["Lê Thị Mẫu", "Tổ trưởng", "Đang đề nghị"],
    ["Phạm Văn Ví Dụ", "", "Đang đề nghị"],
  ]);
});

test("a replacement shows what is added, changed and gone, and drops nobody before the secretary decides", () => {
  const after = (decision: string) => {
    const script = openRegister();
    send(script, "K-MOC", list([thu, mau]));
    const { id } = send(
      script,
      "K-MOC",
      list([["001", "Trần Văn Thử", "LĐTT", "Hoàn thành xuất sắc nhiệm vụ"], viDu], replaceMode),
    );
    expect(tabRows(script, "Danh sách thay thế")).toEqual([
      {
        "Mã kỳ xét": review,
        "Mã đơn vị": "K-MOC",
        "Thời điểm gửi": "03/07/2023 08:01:00",
        Thêm: "Phạm Văn Ví Dụ (003), LDTT",
        Đổi: "Trần Văn Thử (001), LDTT",
        Bỏ: "Lê Thị Mẫu (002), LDTT",
        Duyệt: "Chờ duyệt",
        "Mã lần gửi": `${id}#1`,
      },
    ]);
    expect(states(script)).toEqual([
      ["Trần Văn Thử", "Đang đề nghị"],
      ["Lê Thị Mẫu", "Chờ duyệt bỏ"],
      ["Phạm Văn Ví Dụ", "Đang đề nghị"],
    ]);
    typeWhere(script, "Danh sách thay thế", ["Mã lần gửi", `${id}#1`], "Duyệt", decision);
    clickRecheck(script);
    expect(tabRows(script, "Danh sách thay thế")[0]).toMatchObject({
      Duyệt: decision,
      Bỏ: "Lê Thị Mẫu (002), LDTT",
    });
    return states(script)[1];
  };
  expect(after("Đã duyệt")).toEqual(["Lê Thị Mẫu", "Đã bỏ theo danh sách thay thế"]);
  expect(after("Không duyệt")).toEqual(["Lê Thị Mẫu", "Đang đề nghị"]);
});

test("a withdrawal withdraws those it names; a line that names nobody is told, an empty one withdraws nobody", () => {
  const script = openRegister();
  send(script, "K-MOC", list([thu, mau]));
  const { id } = send(script, "K-MOC", list([mau, ["", "Vắng Văn Mặt", "LĐTT", ""]], withdrawMode));
  expect(states(script)).toEqual([
    ["Trần Văn Thử", "Đang đề nghị"],
    ["Lê Thị Mẫu", "Đơn vị rút"],
  ]);
  expect(rowsOf(script, "Chờ xử lý", ["Mã lần gửi", "Dòng", "Lý do"])).toEqual([
    [`${id}#1`, "3", "Không có đề nghị nào đang xét như vậy để rút"],
  ]);
  const raw = nominationForm(script).submitRaw({
    "Mã nộp của đơn vị": linksOf(script, "K-MOC").token,
    "Lần gửi này là": "Rút đề nghị",
  });
  fire(script, raw);
  expect(states(script)[0]).toEqual(["Trần Văn Thử", "Đang đề nghị"]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"])[1]).toEqual([
    "Hồ sơ rút đề nghị mà không đọc được tên ai; chưa rút đề nghị nào",
  ]);
});

test("an edit is a further revision: who is left out of it is kept as removed", () => {
  const script = openRegister();
  const { editUrl, id } = send(script, "K-MOC", list([thu, mau]));
  const edited = list([viDu, ["001", "Trần Văn Thử", "LĐTT", "Hoàn thành xuất sắc nhiệm vụ"]]);
  fire(script, nominationForm(script).edit(editUrl, edited));
  expect(rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Trạng thái", "Xếp loại", "Mã lần gửi"])).toEqual(
    [
      ["Phạm Văn Ví Dụ", "Đang đề nghị", "Hoàn thành tốt nhiệm vụ", `${id}#2`],
      ["Trần Văn Thử", "Đang đề nghị", "Hoàn thành xuất sắc nhiệm vụ", `${id}#2`],
      ["Lê Thị Mẫu", "Đơn vị bỏ khi sửa", "Hoàn thành tốt nhiệm vụ", `${id}#1`],
    ].sort((a, b) => order(script, a[0]) - order(script, b[0])),
  );
  expect(rowsOf(script, "Hồ sơ gửi về", ["Mã lần gửi", "Lần sửa", "Thời điểm gửi"])).toEqual([
    [`${id}#1`, "1", "03/07/2023 08:00:00"],
    [`${id}#2`, "2", "03/07/2023 08:01:00"],
  ]);
  expect(script.mails().slice(2)).toHaveLength(2);
});

/** Where a name stands among the nominations. */
function order(script: ReturnType<typeof openRegister>, name = ""): number {
  return states(script).findIndex(([each]) => each === name);
}

test("an edit that changes nothing, and a response sent twice, add nothing", () => {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", list([thu, mau]));
  const before = tabRows(script, "Đề nghị");
  fire(script, nominationForm(script).edit(editUrl, {}));
  expect(tabRows(script, "Hồ sơ gửi về")).toHaveLength(1);
  send(script, "K-MOC", list([thu, mau]));
  expect(tabRows(script, "Hồ sơ gửi về")).toHaveLength(2);
  expect(tabRows(script, "Đề nghị")).toEqual(before);
  expect(tabRows(script, "Chờ xử lý")).toEqual([]);
});

test("a wrong and a missing code: nothing is nominated, all of it waits, the secretary gives it to a unit", () => {
  const script = openRegister();
  const wrong = nominationForm(script).submit(
    individual("006", "Vũ Thị Bảng", { "Mã nộp của đơn vị": "0000-0000-0000" }),
  );
  fire(script, wrong);
  const missing = nominationForm(script).submitRaw(individual("007", "Bùi Văn Cột"));
  fire(script, missing);
  expect(nominations(script)).toEqual([]);
  expect(script.mails()).toHaveLength(2);
  const headers = ["Mã dòng", "Lý do", "Mã nộp đã ghi", "Gán cho đơn vị", "Đã xử lý"];
  expect(rowsOf(script, "Chờ xử lý", headers)).toEqual([
    [
      `${wrong.id}#1`,
      "Chưa rõ nguồn: mã nộp không có trong tab “Liên kết nộp”; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
      "0000-0000-0000",
      "",
      "Không",
    ],
    [
      `${missing.id}#1`,
      "Chưa rõ nguồn: không có mã nộp; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
      "",
      "",
      "Không",
    ],
  ]);
  expect(rowsOf(script, "Chờ xử lý", ["Nguyên văn"])[0]?.[0]).toContain("Họ và tên: Vũ Thị Bảng");
  expect(rowsOf(script, "Hồ sơ gửi về", ["Mã đơn vị"])).toEqual([[""], [""]]);

  typeWhere(script, "Chờ xử lý", ["Mã dòng", `${missing.id}#1`], "Gán cho đơn vị", "P-DT");
  expect(said(clickRecheck(script))).toEqual([
    "Kiểm tra lại: Kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023”: 1 đề nghị; 0 bị chặn, 0 cần xem xét, 1 có cảnh báo.\n1 dòng ở tab “Chờ xử lý”.",
  ]);
  expect(nominations(script)).toEqual([["P-DT", "007", "Bùi Văn Cột", "LDTT", "Đang đề nghị"]]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do", "Gán cho đơn vị", "Đã xử lý"])[1]).toEqual([
    "Chưa rõ nguồn theo mã nộp; thư ký đã gán cho đơn vị P-DT",
    "P-DT",
    "Có",
  ]);

  // Of a later edit she has said nothing yet: it waits, and what she saw stands.
  fire(
    script,
    nominationForm(script).edit(
      missing.editUrl,
      individual("007", "Bùi Văn Cột", {
        "Mã nộp của đơn vị": "x",
        "Chức vụ": "Phó phòng",
      }),
    ),
  );
  expect(rowsOf(script, "Đề nghị", ["Mã đơn vị", "Chức vụ"])).toEqual([["P-DT", ""]]);
  typeWhere(script, "Chờ xử lý", ["Mã dòng", `${missing.id}#2`], "Gán cho đơn vị", "P-DT");
  clickRecheck(script);
  expect(rowsOf(script, "Đề nghị", ["Mã đơn vị", "Chức vụ"])).toEqual([["P-DT", "Phó phòng"]]);
});

test("the last minute: 17:00:59 is in time by “Đến hết”, 16:59:59 by “Trước”", () => {
  const lateBy = (end: string, seconds: readonly [hour: number, minute: number, second: number][]) => {
    const script = openRegister();
    typeWhere(script, "Kỳ xét", ["Mã kỳ xét", review], "Kể cả hạn", end);
    seconds.forEach(([hour, minute, second], at) => {
      script.now = new Date(2023, 6, 7, hour, minute, second);
      const answers = individual(`00${at + 1}`, `Người Thứ ${at}`, at > 0 ? addMode : {});
      script.fireFormTriggers(submit(script, "K-MOC", answers).formId);
    });
    return rowsOf(script, "Đề nghị", ["Nộp muộn"]).flat();
  };
  expect(
    lateBy("Đến hết", [
      [16, 59, 59],
      [17, 0, 59],
      [17, 1, 0],
    ]),
  ).toEqual(["Không", "Không", "Có"]);
  expect(
    lateBy("Trước", [
      [16, 59, 59],
      [17, 0, 0],
    ]),
  ).toEqual(["Không", "Có"]);
});

test("a late list is taken, marked and warned of; an edit after the deadline makes it late", () => {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", individual("001", "Trần Văn Thử"));
  script.now = new Date(2023, 6, 8, 9);
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Nộp muộn"])).toEqual([
    ["Trần Văn Thử", "Không"],
    ["Vũ Thị Bảng", "Có"],
  ]);
  expect(rowsOf(script, "Kết quả kiểm tra", ["Mã đề nghị", "Điều kiện", "Mức"])).toContainEqual([
    `${review}/P-DT/006/LDTT`,
    "Nộp đúng hạn",
    "Cảnh báo",
  ]);
  expect(rowsOf(script, "Tình hình nộp", ["Mã đơn vị", "Tình hình"])).toEqual([
    ["K-MOC", "Muộn"],
    ["P-DT", "Muộn"],
    ["TT-NN", "Muộn"],
  ]);
  fire(script, nominationForm(script).edit(editUrl, { "Chức vụ": "Trưởng khoa" }));
  expect(rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Nộp muộn"])[0]).toEqual(["Trần Văn Thử", "Có"]);
});

test("a report is a row a unit; the latest one stands", () => {
  const script = openRegister();
  fire(script, submitReport(script, "K-MOC"));
  const { id } = submitReport(script, "K-MOC", {
    "Số người tham gia": "3",
    "Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng": "02 tiết",
    "Tóm tắt kết quả": "=1+1\nDòng hai",
    "Liên kết báo cáo đầy đủ": "https://drive.example/bao-cao",
  });
  clickReceive(script);
  expect(tabRows(script, "Báo cáo đơn vị")).toEqual([
    {
      "Mã kỳ xét": review,
      "Mã đơn vị": "K-MOC",
      "Số người tham gia": "3",
      "Kết quả so với chỉ tiêu": "Mỗi khoa có ít nhất 02 tiết hội giảng: 02 tiết",
      "Tóm tắt": "=1+1\nDòng hai",
      "Liên kết": "https://drive.example/bao-cao",
      "Thời điểm gửi": "03/07/2023 08:01:00",
      "Nộp muộn": "Không",
      "Mã lần gửi": `${id}#1`,
    },
  ]);
  expect(rowsOf(script, "Tình hình nộp", ["Mã đơn vị", "Tình hình", "Còn thiếu"])[0]).toEqual([
    "K-MOC",
    "Đang nộp",
    "danh sách đề nghị",
  ]);
});

test("checking again follows what the secretary changed in the register, and writes nothing where nothing changed", () => {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  const findings = () => rowsOf(script, "Kết quả kiểm tra", ["Điều kiện", "Mức"]);
  expect(findings()).toEqual([["Số liệu họp đơn vị khớp", "Cảnh báo"]]);
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Kỷ luật", "Khiển trách");
  clickRecheck(script);
  expect(findings()).toEqual([
    ["Số liệu họp đơn vị khớp", "Cảnh báo"],
    ["Không bị kỷ luật", "Chặn"],
  ]);
  const writes = clickRecheck(script).calls.filter(({ method }) => method === "setValues");
  expect(writes).toEqual([]);
});

test("what the secretary wrote beside a nomination stays through edits, sorts, moved and inserted columns", () => {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", list([thu, mau]));
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Ý kiến thẩm định", "Đủ điều kiện");
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Minh chứng", "Đã xác minh");
  const sheet = script.spreadsheet.sheet("Đề nghị");
  sheet.insertColumns(3);
  sheet.type(1, 3, "Việc của tôi");
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Việc của tôi", "gọi điện");
  sheet.moveColumn(columnOf(script, "Đề nghị", "Ghi chú"), 1);
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Trần Văn Thử"], "Ghi chú", "hỏi lại");
  sheet.sort(columnOf(script, "Đề nghị", "Họ tên, tập thể"), true);
  expect(states(script).map(([name]) => name)).toEqual(["Lê Thị Mẫu", "Trần Văn Thử"]);

  fire(script, nominationForm(script).edit(editUrl, list([viDu, mau, thu])));
  const headers = ["Họ tên, tập thể", "Ghi chú", "Ý kiến thẩm định", "Minh chứng", "Việc của tôi"];
  expect(rowsOf(script, "Đề nghị", headers)).toEqual([
    ["Lê Thị Mẫu", "", "Đủ điều kiện", "Đã xác minh", "gọi điện"],
    ["Trần Văn Thử", "hỏi lại", "", "Chưa xác minh", ""],
    ["Phạm Văn Ví Dụ", "", "", "Chưa xác minh", ""],
  ]);
});

test("a tab that was deleted: refused in words, nothing is lost, and all is taken in after a set-up", () => {
  const script = openRegister();
  send(script, "K-MOC", list([thu, mau]));
  script.spreadsheet.sheet("Đề nghị").delete();
  const { formId } = submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(script.fireFormTriggers(formId).map(({ error }) => error)).toEqual([undefined]);
  const refusal =
    "Sổ không có tab “Đề nghị”. Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại; nếu tab đã bị đổi tên thì đổi lại tên cũ.";
  expect(script.fireClockTriggers().map(({ error }) => error?.message)).toEqual([refusal]);
  expect(said(clickReceive(script))).toEqual([`Nhận hồ sơ: chưa làm gì, cần sửa trước: • ${refusal}`]);
  expect(tabRows(script, "Hồ sơ gửi về")).toHaveLength(1);
  script.click(["Sổ Thi đua", "Thiết lập", "Thiết lập sổ"]);
  expect(said(clickReceive(script))[0]).toContain("Đã nhận 1 lần gửi mới.");
  expect(nominations(script)).toEqual([
    ["K-MOC", "001", "Trần Văn Thử", "LDTT", "Đang đề nghị"],
    ["K-MOC", "002", "Lê Thị Mẫu", "LDTT", "Đang đề nghị"],
    ["P-DT", "006", "Vũ Thị Bảng", "LDTT", "Đang đề nghị"],
  ]);
  expect(said(clickSendMail(script))).toEqual(["Gửi thư đang chờ: Không có thư nào phải gửi."]);
});

test("the ledger deleted by mistake is read anew from the forms", () => {
  const script = openRegister();
  send(script, "K-MOC", list([thu, mau]));
  pass(script, 1);
  const before = tabRows(script, "Đề nghị");
  script.spreadsheet.sheet("Hồ sơ gửi về").delete();
  script.click(["Sổ Thi đua", "Thiết lập", "Thiết lập sổ"]);
  expect(said(clickReceive(script))[0]).toContain("Đã nhận 1 lần gửi mới.");
  expect(tabRows(script, "Đề nghị")).toEqual(before);
  // The receipt went already.
  expect(script.mails()).toHaveLength(3);
});

test("a unit that has nobody to nominate closes its list by the form, and owes no list", () => {
  const script = openRegister();
  const stateOf = () => rowsOf(script, "Tình hình nộp", ["Mã đơn vị", "Tình hình", "Còn thiếu"])[1];
  send(script, "P-DT", {
    "Lần gửi này là": "Nộp mới",
    "Cách gửi": "Chỉ chốt danh sách, không đề nghị thêm",
    ...meeting,
    "Chốt danh sách": "Đã chốt danh sách",
  });
  expect(stateOf()).toEqual(["P-DT", "Đã chốt", "báo cáo"]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"])).toEqual([]);
});
