import { expect, test } from "vitest";
import { everything, said } from "../../support/register";
import {
  clickLockRefused,
  clickLockReview,
  clickReceive,
  clickSendMail,
  fire,
  individual,
  nominationForm,
  nominations,
  openRegister,
  pass,
  reportForm,
  reviewName,
  rowsOf,
  schoolRegister,
  send,
  serviceCalls,
  submit,
  submitReport,
} from "../../support/review";

const closed = { "Chốt danh sách": "Đã chốt danh sách" };

test("what units still owe is listed before anything is closed; on no all stays open", () => {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu", closed));
  fire(script, submitReport(script, "K-MOC"));
  send(script, "TT-NN", individual("010", "Lý Thị Trang"));
  const before = everything(script);
  expect(said(clickLockReview(script, "NO"))).toEqual([
    "Khóa nhận: " +
      [
        "• Phòng Đào tạo còn thiếu: danh sách đề nghị; báo cáo. Khóa rồi thì đơn vị không gửi, không sửa được nữa.",
        "• Trung tâm Ngoại ngữ còn thiếu: chốt danh sách đề nghị; báo cáo. Khóa rồi thì đơn vị không gửi, không sửa được nữa.",
        `Khóa nhận hồ sơ kỳ xét “${reviewName}”? Biểu mẫu đóng hẳn; mở lại được bằng Mở nhận hồ sơ.`,
      ].join("\n\n"),
  ]);
  expect(everything(script)).toEqual(before);
  expect(script.triggers()).toHaveLength(3);
  expect(nominationForm(script).open).toBe(true);
});

test("a review that is locked is closed really: forms, edit links and triggers", () => {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  expect(said(clickLockReview(script)).at(-1)).toBe(
    `Khóa nhận: Đã khóa nhận hồ sơ kỳ xét “${reviewName}”. Không có thư nào phải gửi.`,
  );
  const refusal = `Đã khóa nhận hồ sơ: ${reviewName}.`;
  expect([nominationForm(script).refusal, reportForm(script).refusal]).toEqual([refusal, refusal]);
  expect(() => nominationForm(script).edit(editUrl, { "Họ và tên": "Lê Thị Khác" })).toThrow(refusal);
  expect(() => submit(script, "P-DT", individual("006", "Vũ Thị Bảng"))).toThrow(refusal);
  expect(script.triggers()).toEqual([]);
  expect(rowsOf(script, "Biểu mẫu", ["Trạng thái"])).toEqual([["Đã khóa"], ["Đã khóa"]]);
  expect(rowsOf(script, "Kỳ xét", ["Nhận hồ sơ"])).toEqual([["Đã khóa"]]);
  expect(rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).at(-1)).toEqual([
    "Khóa nhận",
    "Khóa nhận kỳ xét CN-2023",
  ]);
});

test("what came last and no trigger told of is taken in before the list is shown, and its receipt is sent", () => {
  const script = openRegister();
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng", closed));
  submitReport(script, "P-DT");
  const [question, done] = said(clickLockReview(script));
  expect(question).not.toContain("Phòng Đào tạo");
  expect(done).toBe(`Khóa nhận: Đã khóa nhận hồ sơ kỳ xét “${reviewName}”. Đã gửi 2 thư.`);
  expect(nominations(script)).toEqual([["P-DT", "006", "Vũ Thị Bảng", "LDTT", "Đang đề nghị"]]);
  expect(rowsOf(script, "Thư", ["Loại thư", "Trạng thái"])).toEqual([
    ["Liên kết nộp", "Đã gửi"],
    ["Liên kết nộp", "Đã gửi"],
    ["Giấy nhận", "Đã gửi"],
    ["Giấy nhận", "Đã gửi"],
  ]);
});

test("receipts that today's quota does not allow are told with what sends them: the clock is gone", () => {
  const script = openRegister({ mailQuota: 4 });
  submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  pass(script, 1);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(said(clickLockReview(script)).at(-1)).toBe(
    `Khóa nhận: Đã khóa nhận hồ sơ kỳ xét “${reviewName}”. Đã gửi 1 thư. Còn 1 thư chờ hạn mức gửi của ngày mai. Ngày mai bấm Sổ Thi đua → Đơn vị → Gửi thư đang chờ.`,
  );
  script.now = new Date(2023, 6, 4, 8);
  expect(said(clickSendMail(script))).toEqual(["Gửi thư đang chờ: Đã gửi 1 thư."]);
  expect(script.mails().at(-1)?.to).toBe("dao-tao@truong.example,dt2@truong.example");
});

test("locking again says the same and changes nothing; nothing is open to be received any more", () => {
  const script = openRegister();
  clickLockReview(script);
  const before = everything(script);
  clickLockReview(script);
  expect(everything(script)).toEqual(before);
  expect(said(clickReceive(script))).toEqual([
    "Nhận hồ sơ: chưa làm gì, cần sửa trước: • Không có kỳ xét nào đang nhận hồ sơ. Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước.",
  ]);
});

test("a review that was never opened cannot be locked; another account locks nothing", () => {
  expect(said(clickLockRefused(schoolRegister()))).toEqual([
    "Khóa nhận: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023” chưa có biểu mẫu (tab “Kỳ xét”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước.",
  ]);
  const script = openRegister();
  script.user = "khac@truong.example";
  expect(said(clickLockRefused(script))[0]).toContain("do tài khoản thidua@truong.example vận hành");
  expect(nominationForm(script).open).toBe(true);
});

test("after the deadline the hourly clock changes the forms' words, once", () => {
  const script = openRegister();
  script.now = new Date(2023, 6, 7, 17, 0, 59);
  script.fireClockTriggers();
  expect(nominationForm(script).description).not.toContain("ĐÃ QUÁ HẠN");
  pass(script, 1);
  const [first] = script.fireClockTriggers();
  expect(nominationForm(script).description.split("\n")).toEqual([
    "Trường Cao đẳng Thử Nghiệm",
    "Hạn nhận hồ sơ: 17 giờ 00 ngày 07/7/2023.",
    "ĐÃ QUÁ HẠN. Hồ sơ gửi bây giờ vẫn được nhận và ghi là nộp muộn.",
    expect.stringContaining("Mở biểu mẫu bằng liên kết riêng của đơn vị"),
  ]);
  expect(reportForm(script).description).toContain(
    "ĐÃ QUÁ HẠN. Báo cáo gửi bây giờ vẫn được nhận và ghi là nộp muộn.",
  );
  expect(rowsOf(script, "Biểu mẫu", ["Trạng thái"])).toEqual([["Quá hạn, vẫn nhận"], ["Quá hạn, vẫn nhận"]]);
  expect(rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).at(-1)).toEqual([
    "Chạy hằng giờ",
    "Biểu mẫu báo hạn: CN-2023 quá hạn",
  ]);

  pass(script, 60);
  const before = everything(script);
  const [second] = script.fireClockTriggers();
  const opened = (record: typeof first) =>
    record ? serviceCalls(record).filter((call) => call === "FormApp.openById").length : 0;
  // Each form is opened to be changed and to be read, then to be read alone.
  expect([opened(first), opened(second)]).toEqual([4, 2]);
  expect(everything(script)).toEqual(before);
  const late = send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  expect(late.message).toBe(
    "Đã nhận. Giấy nhận được gửi vào thư điện tử của đơn vị. Hồ sơ này được ghi là nộp muộn.",
  );
  expect(rowsOf(script, "Đề nghị", ["Nộp muộn"])).toEqual([["Có"]]);
});
