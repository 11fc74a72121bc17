import { expect, test } from "vitest";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { columnOf, everything, said, typeInto } from "../../support/register";
import {
  addRows,
  click,
  linkOf,
  reviewInDecember,
  reviewInJanuary,
  schoolWithReview,
  submitList,
} from "../../support/units-register";
import { readXlsx } from "../../support/xlsx";

const review = "Xét thi đua đợt I năm học 2026 - 2027";
const noMailWarning = "chưa có thư điện tử: Tổ Văn phòng (tab “Đơn vị”).";

/** The tab "Thư", as far as it says what was sent to whom. */
function letters(script: ReturnType<typeof schoolWithReview>, kind: string) {
  return tabRows(script, "Thư")
    .filter((row) => row["Loại thư"] === kind)
    .map((row) => [row["Mã thư"], row["Trạng thái"], row["Gửi đến"]]);
}

test("Nhắc đơn vị: exactly those that owe something are reminded, once a day; the others are named", () => {
  const script = reviewInJanuary();
  const before = script.mails().length;
  const first = click(script, "Đơn vị", "Nhắc đơn vị", ["YES"]);
  expect(said(first)).toEqual([
    `Nhắc đơn vị: • 01 đơn vị còn thiếu mà ${noMailWarning} Nhắn các đơn vị này qua Zalo: Sổ Thi đua → Đơn vị → Sao chép tin nhắn Zalo.

Gửi thư nhắc 02 đơn vị còn thiếu hồ sơ của kỳ xét “${review}”?

Tổ Tự nhiên: báo cáo; bổ sung hồ sơ BS-01
Tổ Xã hội: danh sách đề nghị; báo cáo`,
    "Nhắc đơn vị: Đã soạn thư nhắc 02 đơn vị.\nĐã gửi 2 thư.",
  ]);
  expect(letters(script, "Nhắc nộp")).toEqual([
    ["reminder/CN/TN/2027-01-12", "Đã gửi", "tunhien@hoamai.example"],
    ["reminder/CN/XH/2027-01-12", "Đã gửi", "xahoi@hoamai.example; toxh@hoamai.example"],
  ]);
  const [toSciences] = script.mails().slice(before);
  expect(toSciences?.body).toContain(
    `- báo cáo (hạn: hết ngày 31/12/2026, quá hạn 12 ngày)
- bổ sung hồ sơ BS-01 (hạn: hết ngày 05/01/2027, quá hạn 07 ngày). Nội dung: Thiếu biên bản họp bình xét của tổ\n`,
  );
  expect(toSciences?.body).toContain(linkOf(script, "TN"));
  expect(toSciences?.body).not.toContain(linkOf(script, "XH"));

  const sent = script.mails().length;
  const again = click(script, "Đơn vị", "Nhắc đơn vị");
  expect(said(again)).toEqual([
    "Nhắc đơn vị: Hôm nay đã nhắc, không gửi lại: Tổ Tự nhiên, Tổ Xã hội.\nKhông có thư nào phải gửi.",
  ]);
  expect(script.mails()).toHaveLength(sent);
  script.now = new Date(2027, 0, 13, 9);
  click(script, "Đơn vị", "Nhắc đơn vị", ["YES"]);
  expect(script.mails()).toHaveLength(sent + 2);
});

test("Nhắc đơn vị: a unit that owes nothing any more is not reminded", () => {
  const script = reviewInDecember();
  submitList(script, "XH", ["0110\tTrịnh Thị Mẫu\tGV\tLDTT"]);
  const reviews = script.spreadsheet.sheet("Kỳ xét");
  reviews.type(2, columnOf(script, "Kỳ xét", "Cần báo cáo"), "Không");
  script.now = new Date(2026, 11, 22, 9);
  click(script, "Hồ sơ", "Nhận hồ sơ");
  const asked = click(script, "Đơn vị", "Nhắc đơn vị", ["NO"]);
  expect(said(asked)[0]).toMatch(/Gửi thư nhắc 01 đơn vị .*\n\nTổ Tự nhiên: bổ sung hồ sơ BS-01$/s);
  expect(letters(script, "Nhắc nộp")).toEqual([]);
});

test("Nhắc đơn vị: a review that takes nothing, an unknown one, units without any mail", () => {
  const closed = schoolWithReview();
  expect(said(click(closed, "Đơn vị", "Nhắc đơn vị"))).toEqual([
    `Nhắc đơn vị: chưa làm gì, cần sửa trước: • Kỳ xét “${review}” không đang nhận hồ sơ (tab “Kỳ xét”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước.`,
  ]);
  const script = reviewInDecember();
  for (const row of [2, 3]) typeInto(script, "Đơn vị", row, "Thư điện tử", "");
  expect(said(click(script, "Đơn vị", "Nhắc đơn vị"))[0]).toContain(
    "03 đơn vị còn thiếu mà chưa có thư điện tử: Tổ Tự nhiên, Tổ Xã hội, Tổ Văn phòng",
  );
});

test("a mail of today that was not sent yet goes at the second click", () => {
  const script = reviewInJanuary();
  const before = script.mails().length;
  const calls = click(reviewInJanuary(), "Đơn vị", "Nhắc đơn vị", ["YES"]).calls.filter(
    (call) => call.kind === "service",
  );
  const quota = calls.findIndex(({ method }) => method === "getRemainingDailyQuota") + 1;
  script.click(["Sổ Thi đua", "Đơn vị", "Nhắc đơn vị"], {
    answers: ["YES"],
    fault: { at: quota, when: "before", lasting: true },
  });
  expect(script.mails()).toHaveLength(before);
  expect(said(click(script, "Đơn vị", "Nhắc đơn vị"))[0]).toContain(
    "không gửi lại: Tổ Tự nhiên, Tổ Xã hội.\nĐã gửi 2 thư.",
  );
});

test("Mẫu danh sách: each unit's own staff as .xlsx in its folder and by mail; who has left is not on it", () => {
  const script = reviewInDecember();
  const before = script.mails().length;
  const run = click(script, "Đơn vị", "Mẫu danh sách", ["YES"]);
  expect(said(run)[0]).toBe(
    `Mẫu danh sách: • 01 đơn vị ${noMailWarning} Tải mẫu của các đơn vị này từ thư mục của kỳ xét rồi chuyển tận tay.

• 01 đơn vị chưa có nhân sự trong sổ: Tổ Văn phòng (tab “Nhân sự”). Mẫu của các đơn vị này để trống phần người; nhập nhân sự trước nếu muốn điền sẵn.

Tạo mẫu danh sách của 03 đơn vị trong kỳ xét “${review}” và gửi cho 02 đơn vị có thư? Mẫu đã gửi mà nhân sự không đổi thì không gửi lại.`,
  );
  expect(said(run)[1]).toContain("(03 mẫu vừa tạo hoặc thay)");
  const files = new Map(script.files().map((file) => [file.id, file]));
  const lists = script.files().filter(({ name }) => name.endsWith(".xlsx"));
  expect(
    lists.map(({ name, mimeType, parents }) => [name, mimeType, files.get(parents[0] ?? "")?.name]),
  ).toEqual(
    ["Tổ Tự nhiên", "Tổ Xã hội", "Tổ Văn phòng"].map((unit) => [
      `Danh sách đề nghị - ${unit}.xlsx`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      unit,
    ]),
  );
  const [sciences] = lists.map(({ id }) => readXlsx(script.fileContent(id)));
  expect(sciences?.[0]?.slice(3, 7).map((row) => row.slice(0, 6))).toEqual([
    ["1", "012", "Nguyễn Văn An", "Giáo viên", "Nhà giáo", ""],
    ["2", "031", "Đặng Thị Bình", "Giáo viên", "Nhà giáo", ""],
    ["3", "007", "Lê Thị Thử", "Tổ trưởng", "Cán bộ quản lý", ""],
    ["", "", "", "", "", ""],
  ]);
  const mails = script.mails().slice(before);
  expect(mails.map(({ to, attachments }) => [to, attachments.map(({ name }) => name)])).toEqual([
    ["tunhien@hoamai.example", ["Danh sách đề nghị - Tổ Tự nhiên.xlsx"]],
    ["xahoi@hoamai.example,toxh@hoamai.example", ["Danh sách đề nghị - Tổ Xã hội.xlsx"]],
  ]);
  expect(readXlsx(mails[0]?.attachments[0]?.bytes ?? new Uint8Array())).toEqual(sciences);
});

test("Mẫu danh sách: again it makes and sends only what changed; a draft in the folder is left alone", () => {
  const script = reviewInDecember();
  click(script, "Đơn vị", "Mẫu danh sách", ["YES"]);
  const draft = script.files().find(({ name }) => name === "Danh sách đề nghị - Tổ Xã hội.xlsx");
  script.replaceContent(draft?.id ?? "", new Uint8Array([1, 2, 3]));
  const state = everything(script);
  const sent = script.mails().length;
  const again = click(script, "Đơn vị", "Mẫu danh sách", ["YES"]);
  expect(said(again)[1]).toContain("(không mẫu nào phải làm lại)");
  expect(said(again)[1]).toContain("Không có mẫu mới phải gửi.\nKhông có thư nào phải gửi.");
  expect(everything(script)).toEqual(state);

  typeInto(script, "Nhân sự", 2, "Chức vụ", "Tổ phó");
  expect(said(click(script, "Đơn vị", "Mẫu danh sách", ["YES"]))[1]).toContain("(01 mẫu vừa tạo hoặc thay)");
  expect(
    script
      .mails()
      .slice(sent)
      .map(({ to }) => to),
  ).toEqual(["tunhien@hoamai.example"]);
  expect(script.files().filter(({ name }) => name.endsWith(".xlsx"))).toHaveLength(3);
  expect([...script.fileContent(draft?.id ?? "")]).toEqual([1, 2, 3]);
});

test("a list that waits is made from the register of the day it is sent; of a unit that is gone it is told", () => {
  const script = reviewInDecember();
  const { calls } = click(reviewInDecember(), "Đơn vị", "Mẫu danh sách", ["YES"]);
  const service = calls.filter(({ kind }) => kind === "service");
  const quota = service.findIndex(({ method }) => method === "getRemainingDailyQuota") + 1;
  script.click(["Sổ Thi đua", "Đơn vị", "Mẫu danh sách"], {
    answers: ["YES"],
    fault: { at: quota, when: "before", lasting: true },
  });
  typeInto(script, "Nhân sự", 2, "Chức vụ", "Tổ phó");
  typeInto(script, "Đơn vị", 3, "Mã đơn vị", "XHNV");
  const before = script.mails().length;
  const sent = click(script, "Đơn vị", "Gửi thư đang chờ");
  expect(said(sent)).toEqual(["Gửi thư đang chờ: Đã gửi 1 thư. 1 thư không gửi được, xem tab “Thư”."]);
  const [mail] = script.mails().slice(before);
  expect(readXlsx(mail?.attachments[0]?.bytes ?? new Uint8Array())[0]?.[5]?.[3]).toBe("Tổ phó");
  const failed = tabRows(script, "Thư").find((row) => row["Trạng thái"] === "Không gửi được");
  expect(failed?.["Trục trặc"]).toMatch(/^Không có tệp “list:CN:XH” để gửi kèm\..* Chờ gửi\.$/);
});

test("Tạo thư mục minh chứng: a folder a unit, shared with its mails alone; its link goes into later letters", () => {
  const script = reviewInDecember();
  const run = click(script, "Đơn vị", "Tạo thư mục minh chứng", ["YES"]);
  const folder = (name: string) => script.files().find((file) => file.name === name);
  const link = (name: string) => `https://drive.google.com/drive/folders/${folder(name)?.id}`;
  expect(said(run)[1]).toBe(
    `Tạo thư mục minh chứng: Có thư mục minh chứng của 03 đơn vị (03 thư mục vừa tạo); liên kết ở tab “Liên kết nộp”.
${link(`CN - ${review}`)}

Chưa chia sẻ vì chưa có thư điện tử: Tổ Văn phòng.`,
  );
  expect(["Tổ Tự nhiên", "Tổ Xã hội", "Tổ Văn phòng"].map((name) => folder(name)?.writers)).toEqual([
    ["tunhien@hoamai.example"],
    ["xahoi@hoamai.example", "toxh@hoamai.example"],
    undefined,
  ]);
  expect(folder("Tổ Tự nhiên")?.parents).toEqual([folder(`CN - ${review}`)?.id]);
  expect(folder(`CN - ${review}`)?.writers).toBeUndefined();
  expect(tabRows(script, "Liên kết nộp").map((row) => row["Thư mục minh chứng"])).toEqual([
    link("Tổ Tự nhiên"),
    link("Tổ Xã hội"),
    link("Tổ Văn phòng"),
  ]);

  const before = everything(script);
  const again = click(script, "Đơn vị", "Tạo thư mục minh chứng", ["YES"]);
  expect(said(again)[1]).toContain("không có thư mục nào phải tạo");
  expect(everything(script)).toEqual(before);
  expect(
    again.calls.filter(({ service, method }) => service === "Drive.Permissions" && method === "create"),
  ).toEqual([]);

  // What is opened or brought up to date again keeps the folder; letters tell of it.
  click(script, "Hồ sơ", "Mở nhận hồ sơ", ["YES"]);
  click(script, "Hồ sơ", "Cập nhật biểu mẫu");
  expect(tabRows(script, "Liên kết nộp")[0]?.["Thư mục minh chứng"]).toBe(link("Tổ Tự nhiên"));
  click(script, "Đơn vị", "Nhắc đơn vị", ["YES"]);
  expect(script.mails().at(-1)?.body).toContain(
    `Thư mục để đơn vị đưa tệp minh chứng:\n${link("Tổ Xã hội")}`,
  );
});

test("Tạo thư mục minh chứng: an address Google refuses is told by unit and stops no other; a mail added later is shared", () => {
  const script = reviewInDecember({ withoutAccount: ["xahoi@hoamai.example"] });
  const run = click(script, "Đơn vị", "Tạo thư mục minh chứng", ["YES"]);
  const folderNamed = (name: string) => script.files().find((file) => file.name === name);
  expect(said(run)[1]).toContain(
    "Tạo thư mục minh chứng: chưa xong, cần sửa rồi bấm lại: Có thư mục minh chứng của 03 đơn vị",
  );
  expect(said(run)[1]).toContain(
    `• Tổ Xã hội: Google không cho chia sẻ thư mục với xahoi@hoamai.example (thường vì địa chỉ không có tài khoản Google). Mở https://drive.google.com/drive/folders/${folderNamed("Tổ Xã hội")?.id} rồi chia sẻ bằng tay`,
  );
  expect(folderNamed("Tổ Xã hội")?.writers).toEqual(["toxh@hoamai.example"]);
  typeInto(script, "Đơn vị", 3, "Thư điện tử", "toxh@hoamai.example");
  typeInto(script, "Đơn vị", 4, "Thư điện tử", "vanphong@hoamai.example");
  const again = click(script, "Đơn vị", "Tạo thư mục minh chứng", ["YES"]);
  expect(said(again)[1]).toMatch(
    /^Tạo thư mục minh chứng: Có thư mục minh chứng của 03 đơn vị \(không có thư mục nào phải tạo\)/,
  );
  expect(folderNamed("Tổ Văn phòng")?.writers).toEqual(["vanphong@hoamai.example"]);
});

test("Tạo thư mục minh chứng before the review is open: folders are made; their links follow once the units have theirs", () => {
  const script = schoolWithReview();
  const early = click(script, "Đơn vị", "Tạo thư mục minh chứng", ["YES"]);
  expect(said(early)[1]).toContain(
    "• Chưa có mã nộp nên chưa ghi được liên kết thư mục: Tổ Tự nhiên, Tổ Xã hội, Tổ Văn phòng (tab “Liên kết nộp”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ",
  );
  click(script, "Hồ sơ", "Mở nhận hồ sơ", ["YES"]);
  const later = click(script, "Đơn vị", "Tạo thư mục minh chứng", ["YES"]);
  expect(said(later)[1]).toContain("không có thư mục nào phải tạo");
  expect(tabRows(script, "Liên kết nộp").every((row) => row["Thư mục minh chứng"] !== "")).toBe(true);
});

/** As many of the school's people, and of the responses taken in, as `times` says. */
function reviewOfSize(times: number) {
  const script = reviewInDecember();
  const more = Array.from({ length: 3 * (times - 1) }, (_, index) => `M${index}`);
  const unit = (index: number) => (index % 2 === 0 ? "TN" : "XH");
  addRows(
    script,
    "Nhân sự",
    more.map((code, index) => ({
      "Mã nhân sự": code,
      "Họ và tên": `Người Mẫu ${code}`,
      "Mã đơn vị": unit(index),
    })),
  );
  // Of the unit without a mail: a receipt for each would use up the day's quota.
  for (const code of more) submitList(script, "VP", [`${code}\tNgười Mẫu ${code}\tGV\tLDTT`]);
  click(script, "Hồ sơ", "Nhận hồ sơ");
  return script;
}

test.each(["Mẫu danh sách", "Tạo thư mục minh chứng", "Nhắc đơn vị"])(
  "%s: the calls are the same with a hundred times the people and past responses",
  (item) => {
    const counts = [1, 100].map((times) => {
      const script = reviewOfSize(times);
      return callCounts(click(script, "Đơn vị", item, ["YES"]), "service");
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(Object.keys(counts[0] ?? {})).toContain("Lock.tryLock");
  },
);
