import { expect, test } from "vitest";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { staff } from "../../../src/register/tables/records/staff";
import { clickUnits, overdueRegister, owingRegister } from "../../support/owing-units";
import { columnOf, everything, said, typeInto } from "../../support/register";
import {
  clickOpenReview,
  clickReceive,
  clickSendMail,
  clickUpdateForms,
  closed,
  good,
  linksOf,
  list,
  pass,
  review,
  reviewName,
  schoolRegister,
  submit,
  typeWhere,
  type UnitCode,
} from "../../support/review";
import { readXlsx } from "../../support/xlsx";

const noMailWarning = "chưa có thư điện tử: Trung tâm Ngoại ngữ (tab “Đơn vị”).";

/** The tab "Thư", as far as it says what was sent to whom. */
function letters(script: ReturnType<typeof schoolRegister>, kind: string) {
  return tabRows(script, "Thư")
    .filter((row) => row["Loại thư"] === kind)
    .map((row) => [row["Mã thư"], row["Trạng thái"], row["Gửi đến"]]);
}

test("Nhắc đơn vị: exactly those that owe something are reminded, once a day; the others are named", () => {
  const script = overdueRegister();
  const before = script.mails().length;
  const first = clickUnits(script, "Nhắc đơn vị", ["YES"]);
  expect(said(first)).toEqual([
    `Nhắc đơn vị: • 01 đơn vị còn thiếu mà ${noMailWarning} Nhắn các đơn vị này qua Zalo: Sổ Thi đua → Đơn vị → Sao chép tin nhắn Zalo.

Gửi thư nhắc 02 đơn vị còn thiếu hồ sơ của kỳ xét “${reviewName}”?

Khoa Mộc: báo cáo; bổ sung hồ sơ BS-01
Phòng Đào tạo: danh sách đề nghị; báo cáo`,
    "Nhắc đơn vị: Đã soạn thư nhắc 02 đơn vị.\nĐã gửi 2 thư.",
  ]);
  expect(letters(script, "Nhắc nộp")).toEqual([
    ["reminder/CN-2023/K-MOC/2023-07-19", "Đã gửi", "khoa-moc@truong.example"],
    ["reminder/CN-2023/P-DT/2023-07-19", "Đã gửi", "dao-tao@truong.example; dt2@truong.example"],
  ]);
  const [toWood] = script.mails().slice(before);
  expect(toWood?.body).toContain(
    `- báo cáo (hạn: 17 giờ 00 ngày 07/7/2023, quá hạn 12 ngày)
- bổ sung hồ sơ BS-01 (hạn: hết ngày 12/7/2023, quá hạn 07 ngày). Nội dung: Thiếu biên bản họp bình xét của khoa\n`,
  );
  expect(toWood?.body).toContain(linksOf(script, "K-MOC").nomination);
  expect(toWood?.body).not.toContain(linksOf(script, "P-DT").nomination);

  const sent = script.mails().length;
  const again = clickUnits(script, "Nhắc đơn vị");
  expect(said(again)).toEqual([
    "Nhắc đơn vị: Hôm nay đã nhắc, không gửi lại: Khoa Mộc, Phòng Đào tạo.\nKhông có thư nào phải gửi.",
  ]);
  expect(script.mails()).toHaveLength(sent);
  script.now = new Date(2023, 6, 20, 9);
  clickUnits(script, "Nhắc đơn vị", ["YES"]);
  expect(script.mails()).toHaveLength(sent + 2);
});

test("Nhắc đơn vị: a unit that owes nothing any more is not reminded", () => {
  const script = owingRegister();
  submit(script, "P-DT", list([["006", "Vũ Thị Bảng", "LDTT", good]], closed));
  const reviews = script.spreadsheet.sheet("Kỳ xét");
  reviews.type(2, columnOf(script, "Kỳ xét", "Cần báo cáo"), "Không");
  script.now = new Date(2023, 6, 6, 9);
  clickReceive(script);
  const asked = clickUnits(script, "Nhắc đơn vị", ["NO"]);
  expect(said(asked)[0]).toMatch(/Gửi thư nhắc 01 đơn vị .*\n\nKhoa Mộc: bổ sung hồ sơ BS-01$/s);
  expect(letters(script, "Nhắc nộp")).toEqual([]);
});

test("Nhắc đơn vị: a review that takes nothing, an unknown one, units without any mail", () => {
  const unopened = schoolRegister();
  expect(said(clickUnits(unopened, "Nhắc đơn vị"))).toEqual([
    `Nhắc đơn vị: chưa làm gì, cần sửa trước: • Kỳ xét “${reviewName}” không đang nhận hồ sơ (tab “Kỳ xét”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước.`,
  ]);
  const script = owingRegister();
  for (const row of [2, 3]) typeInto(script, "Đơn vị", row, "Thư điện tử", "");
  expect(said(clickUnits(script, "Nhắc đơn vị"))[0]).toContain(
    "03 đơn vị còn thiếu mà chưa có thư điện tử: Khoa Mộc, Phòng Đào tạo, Trung tâm Ngoại ngữ",
  );
});

test("a mail of today that was not sent yet goes at the second click", () => {
  const script = overdueRegister();
  const before = script.mails().length;
  const calls = clickUnits(overdueRegister(), "Nhắc đơn vị", ["YES"]).calls.filter(
    (call) => call.kind === "service",
  );
  const quota = calls.findIndex(({ method }) => method === "getRemainingDailyQuota") + 1;
  script.click(["Sổ Thi đua", "Đơn vị", "Nhắc đơn vị"], {
    answers: ["YES"],
    fault: { at: quota, when: "before", lasting: true },
  });
  expect(script.mails()).toHaveLength(before);
  expect(said(clickUnits(script, "Nhắc đơn vị"))[0]).toContain(
    "không gửi lại: Khoa Mộc, Phòng Đào tạo.\nĐã gửi 2 thư.",
  );
});

test("Mẫu danh sách: each unit's own staff as .xlsx in its folder and by mail; who has left is not on it", () => {
  const script = owingRegister();
  for (const code of ["008", "009", "010"])
    typeWhere(script, "Nhân sự", ["Mã nhân sự", code], "Ngày chuyển đi", "30/6/2023");
  const before = script.mails().length;
  const run = clickUnits(script, "Mẫu danh sách", ["YES"]);
  expect(said(run)[0]).toBe(
    `Mẫu danh sách: • 01 đơn vị ${noMailWarning} Tải mẫu của các đơn vị này từ thư mục của kỳ xét rồi chuyển tận tay.

• 01 đơn vị chưa có nhân sự trong sổ: Trung tâm Ngoại ngữ (tab “Nhân sự”). Mẫu của các đơn vị này để trống phần người; nhập nhân sự trước nếu muốn điền sẵn.

Tạo mẫu danh sách của 03 đơn vị trong kỳ xét “${reviewName}” và gửi cho 02 đơn vị có thư? Mẫu đã gửi mà nhân sự không đổi thì không gửi lại.`,
  );
  expect(said(run)[1]).toContain("(03 mẫu vừa tạo hoặc thay)");
  const files = new Map(script.files().map((file) => [file.id, file]));
  const lists = script.files().filter(({ name }) => name.endsWith(".xlsx"));
  expect(
    lists.map(({ name, mimeType, parents }) => [name, mimeType, files.get(parents[0] ?? "")?.name]),
  ).toEqual(
    ["Khoa Mộc", "Phòng Đào tạo", "Trung tâm Ngoại ngữ"].map((unit) => [
      `Danh sách đề nghị - ${unit}.xlsx`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      unit,
    ]),
  );
  const [wood] = lists.map(({ id }) => readXlsx(script.fileContent(id)));
  expect(wood?.[0]?.slice(3, 7).map((row) => row.slice(0, 6))).toEqual([
    ["1", "003", "Phạm Văn Ví Dụ", "Giảng viên", "Nhà giáo", ""],
    ["2", "002", "Lê Thị Mẫu", "Giảng viên", "Nhà giáo", ""],
    ["3", "001", "Trần Văn Thử", "Trưởng khoa", "Cán bộ quản lý", ""],
    ["", "", "", "", "", ""],
  ]);
  const mails = script.mails().slice(before);
  expect(mails.map(({ to, attachments }) => [to, attachments.map(({ name }) => name)])).toEqual([
    ["khoa-moc@truong.example", ["Danh sách đề nghị - Khoa Mộc.xlsx"]],
    ["dao-tao@truong.example,dt2@truong.example", ["Danh sách đề nghị - Phòng Đào tạo.xlsx"]],
  ]);
  expect(readXlsx(mails[0]?.attachments[0]?.bytes ?? new Uint8Array())).toEqual(wood);
});

test("Mẫu danh sách: again it makes and sends only what changed; a draft in the folder is left alone", () => {
  const script = owingRegister();
  clickUnits(script, "Mẫu danh sách", ["YES"]);
  const draft = script.files().find(({ name }) => name === "Danh sách đề nghị - Phòng Đào tạo.xlsx");
  script.replaceContent(draft?.id ?? "", new Uint8Array([1, 2, 3]));
  const state = everything(script);
  const sent = script.mails().length;
  const again = clickUnits(script, "Mẫu danh sách", ["YES"]);
  expect(said(again)[1]).toContain("(không mẫu nào phải làm lại)");
  expect(said(again)[1]).toContain("Không có mẫu mới phải gửi.\nKhông có thư nào phải gửi.");
  expect(everything(script)).toEqual(state);

  typeInto(script, "Nhân sự", 2, "Chức vụ", "Phó trưởng khoa");
  expect(said(clickUnits(script, "Mẫu danh sách", ["YES"]))[1]).toContain("(01 mẫu vừa tạo hoặc thay)");
  expect(
    script
      .mails()
      .slice(sent)
      .map(({ to }) => to),
  ).toEqual(["khoa-moc@truong.example"]);
  expect(script.files().filter(({ name }) => name.endsWith(".xlsx"))).toHaveLength(3);
  expect([...script.fileContent(draft?.id ?? "")]).toEqual([1, 2, 3]);
});

test("a list that waits is made from the register of the day it is sent; of a unit that is gone it is told", () => {
  const script = owingRegister();
  const { calls } = clickUnits(owingRegister(), "Mẫu danh sách", ["YES"]);
  const service = calls.filter(({ kind }) => kind === "service");
  const quota = service.findIndex(({ method }) => method === "getRemainingDailyQuota") + 1;
  script.click(["Sổ Thi đua", "Đơn vị", "Mẫu danh sách"], {
    answers: ["YES"],
    fault: { at: quota, when: "before", lasting: true },
  });
  typeInto(script, "Nhân sự", 2, "Chức vụ", "Phó trưởng khoa");
  typeInto(script, "Đơn vị", 3, "Mã đơn vị", "P-DTQT");
  const before = script.mails().length;
  const sent = clickSendMail(script);
  const gone = [6, 7, 8].map(
    (row) =>
      `• Mã “P-DT” không có ở tab “Đơn vị” (tab “Nhân sự”, dòng ${row}, cột “Mã đơn vị”). Sửa thành một mã có ở tab “Đơn vị”, hoặc thêm mã này vào đó.`,
  );
  expect(said(sent)).toEqual([
    [
      "Gửi thư đang chờ: Đã gửi 1 thư. 1 thư không gửi được, xem tab “Thư”.",
      "Có chỗ trong sổ không thuộc về đâu, nên không được dùng:",
      ...gone,
    ].join("\n\n"),
  ]);
  const [mail] = script.mails().slice(before);
  expect(readXlsx(mail?.attachments[0]?.bytes ?? new Uint8Array())[0]?.[5]?.[3]).toBe("Phó trưởng khoa");
  const failed = tabRows(script, "Thư").find((row) => row["Trạng thái"] === "Không gửi được");
  expect(failed?.["Trục trặc"]).toMatch(/^Không có tệp “list:CN-2023:P-DT” để gửi kèm\..* Chờ gửi\.$/);
});

test("Tạo thư mục minh chứng: a folder a unit, shared with its mails alone; its link goes into later letters", () => {
  const script = owingRegister();
  const run = clickUnits(script, "Tạo thư mục minh chứng", ["YES"]);
  const folder = (name: string) => script.files().find((file) => file.name === name);
  const link = (name: string) => `https://drive.google.com/drive/folders/${folder(name)?.id}`;
  expect(said(run)[1]).toBe(
    `Tạo thư mục minh chứng: Có thư mục minh chứng của 03 đơn vị (03 thư mục vừa tạo); liên kết ở tab “Liên kết nộp”.
${link(`${review} - ${reviewName}`)}

Chưa chia sẻ vì chưa có thư điện tử: Trung tâm Ngoại ngữ.`,
  );
  expect(["Khoa Mộc", "Phòng Đào tạo", "Trung tâm Ngoại ngữ"].map((name) => folder(name)?.writers)).toEqual([
    ["khoa-moc@truong.example"],
    ["dao-tao@truong.example", "dt2@truong.example"],
    undefined,
  ]);
  expect(folder("Khoa Mộc")?.parents).toEqual([folder(`${review} - ${reviewName}`)?.id]);
  expect(folder(`${review} - ${reviewName}`)?.writers).toBeUndefined();
  expect(tabRows(script, "Liên kết nộp").map((row) => row["Thư mục minh chứng"])).toEqual([
    link("Khoa Mộc"),
    link("Phòng Đào tạo"),
    link("Trung tâm Ngoại ngữ"),
  ]);

  const before = everything(script);
  const again = clickUnits(script, "Tạo thư mục minh chứng", ["YES"]);
  expect(said(again)[1]).toContain("không có thư mục nào phải tạo");
  expect(everything(script)).toEqual(before);
  expect(
    again.calls.filter(({ service, method }) => service === "Drive.Permissions" && method === "create"),
  ).toEqual([]);

  // What is opened or brought up to date again keeps the folder; letters tell of it.
  clickOpenReview(script);
  clickUpdateForms(script);
  expect(tabRows(script, "Liên kết nộp")[0]?.["Thư mục minh chứng"]).toBe(link("Khoa Mộc"));
  clickUnits(script, "Nhắc đơn vị", ["YES"]);
  expect(script.mails().at(-1)?.body).toContain(
    `Thư mục để đơn vị đưa tệp minh chứng:\n${link("Phòng Đào tạo")}`,
  );
});

test("Tạo thư mục minh chứng: an address Google refuses is told by unit and stops no other; a mail added later is shared", () => {
  const script = owingRegister({ withoutAccount: ["dao-tao@truong.example"] });
  const run = clickUnits(script, "Tạo thư mục minh chứng", ["YES"]);
  const folderNamed = (name: string) => script.files().find((file) => file.name === name);
  expect(said(run)[1]).toContain(
    "Tạo thư mục minh chứng: chưa xong, cần sửa rồi bấm lại: Có thư mục minh chứng của 03 đơn vị",
  );
  expect(said(run)[1]).toContain(
    `• Phòng Đào tạo: Google không cho chia sẻ thư mục với dao-tao@truong.example (thường vì địa chỉ không có tài khoản Google). Mở https://drive.google.com/drive/folders/${folderNamed("Phòng Đào tạo")?.id} rồi chia sẻ bằng tay`,
  );
  expect(folderNamed("Phòng Đào tạo")?.writers).toEqual(["dt2@truong.example"]);
  typeInto(script, "Đơn vị", 3, "Thư điện tử", "dt2@truong.example");
  typeInto(script, "Đơn vị", 4, "Thư điện tử", "ngoai-ngu@truong.example");
  const again = clickUnits(script, "Tạo thư mục minh chứng", ["YES"]);
  expect(said(again)[1]).toMatch(
    /^Tạo thư mục minh chứng: Có thư mục minh chứng của 03 đơn vị \(không có thư mục nào phải tạo\)/,
  );
  expect(folderNamed("Trung tâm Ngoại ngữ")?.writers).toEqual(["ngoai-ngu@truong.example"]);
});

test("Tạo thư mục minh chứng before the review is open: folders are made; their links follow once the units have theirs", () => {
  const script = schoolRegister();
  const early = clickUnits(script, "Tạo thư mục minh chứng", ["YES"]);
  expect(said(early)[1]).toContain(
    "• Chưa có mã nộp nên chưa ghi được liên kết thư mục: Khoa Mộc, Phòng Đào tạo, Trung tâm Ngoại ngữ (tab “Liên kết nộp”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ",
  );
  clickOpenReview(script);
  const later = clickUnits(script, "Tạo thư mục minh chứng", ["YES"]);
  expect(said(later)[1]).toContain("không có thư mục nào phải tạo");
  expect(tabRows(script, "Liên kết nộp").every((row) => row["Thư mục minh chứng"] !== "")).toBe(true);
});

/** As many of the school's people, and of the responses taken in, as `times` says. */
function reviewOfSize(times: number) {
  const script = owingRegister();
  const more = Array.from({ length: 3 * (times - 1) }, (_, index) => `M${index}`);
  const unit = (index: number): UnitCode => (index % 2 === 0 ? "K-MOC" : "P-DT");
  pasteSample(script, [
    {
      table: staff,
      headers: ["Mã nhân sự", "Họ và tên", "Mã đơn vị"],
      rows: more.map((code, index) => [code, `Người Mẫu ${code}`, unit(index)]),
    },
  ]);
  // Of the unit without a mail: a receipt for each would use up the day's quota.
  for (const code of more) submit(script, "TT-NN", list([[code, `Người Mẫu ${code}`, "LDTT", good]], closed));
  clickReceive(script);
  pass(script, 1);
  return script;
}

test.each(["Mẫu danh sách", "Tạo thư mục minh chứng", "Nhắc đơn vị"])(
  "%s: the calls are the same with a hundred times the people and past responses",
  (item) => {
    const counts = [1, 100].map((times) => {
      const script = reviewOfSize(times);
      const counted = callCounts(clickUnits(script, item, ["YES"]), "service");
      // Who is reminded must not have sent: each response is asked for its id and time, and no other.
      return Object.fromEntries(
        Object.entries(counted).filter(([call]) => !call.startsWith("FormResponse.")),
      );
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(Object.keys(counts[0] ?? {})).toContain("Lock.tryLock");
  },
);

test("Nhắc đơn vị: a reminder that waits for tomorrow is dropped where the unit has sent by then", () => {
  const script = overdueRegister({ mailQuota: 1 });
  clickUnits(script, "Nhắc đơn vị", ["YES"]);
  expect(letters(script, "Nhắc nộp").map(([, state]) => state)).toEqual(["Đã gửi", "Chờ gửi"]);
  script.now = new Date(2023, 6, 20, 9);
  submit(script, "P-DT", list([["006", "Vũ Thị Bảng", "LDTT", good]]));
  script.fireClockTriggers();
  expect(letters(script, "Nhắc nộp").map(([, state]) => state)).toEqual(["Đã gửi", "Không cần gửi"]);
});

test.each([
  ["Kỳ xét", "Nhận hồ sơ", "đang mở"],
  ["Kỳ xét", "Loại kỳ xét", "cuối kỳ"],
  ["Tình hình nộp", "Tình hình", "nộp rồi"],
])(
  "Nhắc đơn vị: a bad cell of “%s”, “%s” cancels no reminder: it waits until the cell is mended",
  (tab, column, typed) => {
    const script = overdueRegister({ mailQuota: 2 });
    clickUnits(script, "Nhắc đơn vị", ["YES"]);
    const row = tabRows(script, tab).findIndex((each) => [undefined, "P-DT"].includes(each["Mã đơn vị"])) + 2;
    const before = tabRows(script, tab)[row - 2]?.[column] ?? "";
    expect(before).not.toBe("");
    script.now = new Date(2023, 6, 20, 9);
    typeInto(script, tab, row, column, typed);
    clickSendMail(script);
    expect(letters(script, "Nhắc nộp").map(([, state]) => state)).toEqual(["Đã gửi", "Chờ gửi"]);
    typeInto(script, tab, row, column, before);
    clickSendMail(script);
    expect(letters(script, "Nhắc nộp").map(([, state]) => state)).toEqual(["Đã gửi", "Đã gửi"]);
  },
);
