import { expect, test } from "vitest";
import type { FormUser } from "../../../local/local-apps-script";
import { freshRegister, tabRows } from "../../../scripts/fresh-register";
import { columnOf, everything, said, typeInto } from "../../support/register";
import {
  clickLockReview,
  clickOpenRefused,
  clickOpenReview,
  fire,
  individual,
  linksOf,
  nominationForm,
  nominations,
  openingDay,
  openRegister,
  pass,
  reportForm,
  reviewName,
  rowsOf,
  schoolRegister,
  send,
  submit,
  typeWhere,
} from "../../support/review";

/** A form as text: each page with its title and its questions, a required one with "*", its choices and help. */
function formText(form: FormUser): string {
  return form
    .pages()
    .map(({ title, helpText, items }) =>
      [
        `# ${title}`,
        ...(helpText === "" ? [] : [helpText]),
        ...items.map((item) =>
          [
            `${item.title}${item.required ? " *" : ""} [${item.type.toLowerCase()}]`,
            ...item.choices.map((choice) => `  ( ) ${choice}`),
            ...(item.helpText === "" ? [] : [`  ${item.helpText}`]),
            ...(item.validation === undefined ? [] : [`  ! ${item.validation}`]),
          ].join("\n"),
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

test("the nomination form asks what a unit has to say, page by page", () => {
  expect(formText(nominationForm(openRegister()))).toMatchInlineSnapshot(`
    "# Đề nghị khen thưởng - Xét danh hiệu cuối năm học 2022 - 2023
    Trường Cao đẳng Thử Nghiệm
    Hạn nhận hồ sơ: 17 giờ 00 ngày 07/7/2023.
    Mở biểu mẫu bằng liên kết riêng của đơn vị để mã nộp được điền sẵn. Sau khi gửi, đơn vị nhận giấy nhận kèm danh sách như sổ đã đọc.
    Lần gửi này là * [multiple_choice]
      ( ) Nộp mới
      ( ) Bổ sung thêm
      ( ) Thay thế toàn bộ danh sách đã nộp
      ( ) Rút đề nghị
      Thay thế: danh sách lần này thay cho mọi danh sách đơn vị đã nộp; người không còn trong danh sách chỉ bị bỏ sau khi thư ký duyệt. Rút: chỉ ghi những người cần rút.
    Mã nộp của đơn vị * [text]
      Đã điền sẵn khi mở bằng liên kết riêng của đơn vị; không sửa.
      ! Mã không có khoảng trắng
    Cách gửi * [multiple_choice]
      ( ) Một cá nhân
      ( ) Một tập thể
      ( ) Danh sách dán từ bảng tính
      ( ) Chỉ chốt danh sách, không đề nghị thêm
      Từ hai người trở lên thì nên dán danh sách. Không đề nghị ai, hoặc đã gửi đủ: chọn dòng cuối để chốt.

    # Một cá nhân
    Học sinh, sinh viên: ghi mã sinh viên và lớp.
    Mã nhân sự hoặc mã sinh viên [text]
      Giữ cả số 0 ở đầu.
    Họ và tên * [text]
      Không ghi học hàm, học vị.
    Chức vụ [text]
    Lớp [text]
      Chỉ dành cho học sinh, sinh viên.
    Đối tượng * [list]
      ( ) CBQL - Cán bộ quản lý
      ( ) GV - Nhà giáo
      ( ) NLĐ - Người lao động
      ( ) HSSV - Học sinh, sinh viên
    Danh hiệu đề nghị cho cá nhân * [checkbox]
      ( ) CSTDTQ - Chiến sĩ thi đua toàn quốc
      ( ) CSTDT - Chiến sĩ thi đua cấp bộ, tỉnh
      ( ) CSTDCS - Chiến sĩ thi đua cơ sở
      ( ) LDTT - Lao động tiên tiến
      ( ) BK - Bằng khen cấp bộ, tỉnh
      ( ) KNC - Kỷ niệm chương
      ( ) GK - Giấy khen
      ( ) GUONG - Gương điển hình tiên tiến
    Xếp loại năm học [list]
      ( ) Hoàn thành xuất sắc nhiệm vụ
      ( ) Hoàn thành tốt nhiệm vụ
      ( ) Hoàn thành nhiệm vụ
      ( ) Không hoàn thành nhiệm vụ
    Tên sáng kiến, đề tài [paragraph_text]
    Số quyết định công nhận sáng kiến [text]
    Danh hiệu đã đạt các năm trước [paragraph_text]
      Mỗi dòng: năm học, danh hiệu, số quyết định.
    Tóm tắt thành tích của cá nhân [paragraph_text]
      Bắt buộc khi đề nghị Chiến sĩ thi đua toàn quốc; Chiến sĩ thi đua cấp bộ, tỉnh; Chiến sĩ thi đua cơ sở; Bằng khen cấp bộ, tỉnh; Gương điển hình tiên tiến.
    Sản phẩm của cá nhân [paragraph_text]
      Bắt buộc khi đề nghị Gương điển hình tiên tiến.
    Minh chứng của cá nhân [paragraph_text]
      Bắt buộc khi đề nghị Gương điển hình tiên tiến. Liên kết đến minh chứng (mở quyền xem cho người có liên kết), hoặc ghi: bản giấy nộp kèm.
    Số phiếu bình xét cho cá nhân [text]
      Ví dụ: 12/13.
    Công khai tên và thành tích của cá nhân [checkbox]
      ( ) Người được đề nghị đồng ý công khai
      Bắt buộc khi đề nghị Gương điển hình tiên tiến.

    # Một tập thể
    Tên tập thể * [text]
    Đối tượng tập thể [list]
      ( ) TT - Tập thể phòng, khoa, trung tâm
    Danh hiệu đề nghị cho tập thể * [checkbox]
      ( ) COTD - Cờ thi đua cấp bộ, tỉnh
      ( ) TTLDXS - Tập thể lao động xuất sắc
      ( ) TTLDTT - Tập thể lao động tiên tiến
      ( ) BK - Bằng khen cấp bộ, tỉnh
      ( ) GK - Giấy khen
      ( ) GUONG - Gương điển hình tiên tiến
    Tổng số người của tập thể * [text]
      ! Gõ một số nguyên
    Số người được đề nghị Lao động tiên tiến [text]
      ! Gõ một số nguyên
    Số người được đề nghị Chiến sĩ thi đua cơ sở [text]
      ! Gõ một số nguyên
    Số người bị kỷ luật trong năm [text]
      ! Gõ một số nguyên
    Phần trăm nhiệm vụ đã hoàn thành [text]
    Xếp loại tập thể [list]
      ( ) Hoàn thành xuất sắc nhiệm vụ
      ( ) Hoàn thành tốt nhiệm vụ
      ( ) Hoàn thành nhiệm vụ
      ( ) Không hoàn thành nhiệm vụ
    Tóm tắt thành tích của tập thể [paragraph_text]
      Bắt buộc khi đề nghị Cờ thi đua cấp bộ, tỉnh; Tập thể lao động xuất sắc; Bằng khen cấp bộ, tỉnh; Gương điển hình tiên tiến.
    Sản phẩm của tập thể [paragraph_text]
      Bắt buộc khi đề nghị Gương điển hình tiên tiến.
    Minh chứng của tập thể [paragraph_text]
      Bắt buộc khi đề nghị Gương điển hình tiên tiến. Liên kết đến minh chứng (mở quyền xem cho người có liên kết), hoặc ghi: bản giấy nộp kèm.
    Số phiếu bình xét cho tập thể [text]
      Ví dụ: 12/13.

    # Danh sách dán từ bảng tính
    Chọn cả bảng trong Excel hoặc Google Trang tính, kể cả dòng tiêu đề, chép rồi dán vào ô dưới đây. Các cột: mã, họ tên, chức vụ, đối tượng, danh hiệu (một cột, hoặc mỗi danh hiệu một cột đánh dấu x), xếp loại, sáng kiến, số quyết định sáng kiến, danh hiệu đã đạt, tóm tắt thành tích, sản phẩm, minh chứng, số phiếu bình xét; học sinh, sinh viên thêm cột lớp.
    Tóm tắt thành tích: bắt buộc khi đề nghị Chiến sĩ thi đua toàn quốc; Chiến sĩ thi đua cấp bộ, tỉnh; Cờ thi đua cấp bộ, tỉnh; Tập thể lao động xuất sắc; Chiến sĩ thi đua cơ sở; Bằng khen cấp bộ, tỉnh; Gương điển hình tiên tiến.
    Sản phẩm: bắt buộc khi đề nghị Gương điển hình tiên tiến.
    Minh chứng: bắt buộc khi đề nghị Gương điển hình tiên tiến.
    Danh sách đề nghị * [paragraph_text]
    Công khai tên và thành tích trong danh sách [checkbox]
      ( ) Người được đề nghị đồng ý công khai
      Bắt buộc khi đề nghị Gương điển hình tiên tiến. Đánh dấu khi mọi người trong danh sách đều đồng ý; nếu không thì thêm cột “Đồng ý công khai”.

    # Cuộc họp bình xét của đơn vị
    Ngày họp bình xét * [date]
    Tổng số người của đơn vị * [text]
      ! Gõ một số nguyên
    Số người dự họp * [text]
      ! Gõ một số nguyên
    Liên kết biên bản họp [text]
      Hoặc ghi: bản giấy nộp kèm.
    Chốt danh sách * [multiple_choice]
      ( ) Đã chốt danh sách
      ( ) Chưa chốt
      Trưởng đơn vị chốt khi không còn đề nghị nào nữa; chốt rồi vẫn gửi bổ sung được trước hạn."
  `);
});

test("the report form asks for the results against the round's targets", () => {
  expect(formText(reportForm(openRegister()))).toMatchInlineSnapshot(`
    "# Báo cáo - Xét danh hiệu cuối năm học 2022 - 2023
    Trường Cao đẳng Thử Nghiệm
    Hạn nhận báo cáo: 17 giờ 00 ngày 07/7/2023.
    Mở biểu mẫu bằng liên kết riêng của đơn vị để mã nộp được điền sẵn.
    Mã nộp của đơn vị * [text]
      Đã điền sẵn khi mở bằng liên kết riêng của đơn vị; không sửa.
      ! Mã không có khoảng trắng
    Số người tham gia * [text]
      ! Gõ một số nguyên
    Kết quả chỉ tiêu 1: 100% đơn vị phát động trong tuần đầu [paragraph_text]
    Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng [paragraph_text]
    Tóm tắt kết quả * [paragraph_text]
    Liên kết báo cáo đầy đủ [text]
      Nếu có."
  `);
});

test("opening asks first, then says where the forms and the units' links are", () => {
  const script = schoolRegister();
  const before = everything(script);
  const question =
    "Mở nhận hồ sơ: • 1 đơn vị chưa có thư điện tử: Trung tâm Ngoại ngữ (tab “Đơn vị”). Chép liên kết của các đơn vị này từ tab “Liên kết nộp”.\n\n" +
    `Mở nhận hồ sơ kỳ xét “${reviewName}”, hạn 17 giờ 00 ngày 07/7/2023? Sổ công bố biểu mẫu đề nghị và biểu mẫu báo cáo và gửi liên kết riêng cho 2/3 đơn vị.`;
  expect(said(clickOpenReview(script, "NO"))).toEqual([question]);
  expect(everything(script)).toEqual(before);
  expect(script.triggers()).toEqual([]);

  const opened = said(clickOpenReview(script));
  const forms = tabRows(script, "Biểu mẫu");
  expect(opened).toEqual([
    question,
    [
      `Mở nhận hồ sơ: Đang nhận hồ sơ kỳ xét “${reviewName}”.`,
      ...forms.map((form) => form["Liên kết sửa biểu mẫu"]),
      "Liên kết riêng của từng đơn vị ở tab “Liên kết nộp”. Đã gửi 2 thư.",
    ].join("\n"),
  ]);
  expect(forms.map((form) => [form["Biểu mẫu"], form["Trạng thái"]])).toEqual([
    ["Đề nghị khen thưởng", "Đang nhận"],
    ["Báo cáo", "Đang nhận"],
  ]);
  expect(rowsOf(script, "Kỳ xét", ["Mã kỳ xét", "Nhận hồ sơ"])).toEqual([["CN-2023", "Đang nhận"]]);
  expect(rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).slice(1)).toEqual([
    [
      "Mở nhận hồ sơ",
      `Tạo biểu mẫu “Đề nghị khen thưởng - ${reviewName}”, “Báo cáo - ${reviewName}”; Mở nhận hồ sơ kỳ xét CN-2023`,
    ],
    ["Gửi thư đang chờ", "Gửi 2 trong 2 thư đang chờ"],
  ]);
});

test("people without an account can open both forms, each unit with its own code filled in", () => {
  const script = openRegister();
  const forms = [nominationForm(script), reportForm(script)];
  expect(forms.map(({ open, refusal }) => ({ open, refusal }))).toEqual([
    { open: true, refusal: undefined },
    { open: true, refusal: undefined },
  ]);
  const units = ["K-MOC", "P-DT", "TT-NN"] as const;
  const links = units.map((unit) => linksOf(script, unit));
  for (const { token, nomination, report } of links) {
    expect(token).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/);
    expect(nominationForm(script).prefilled(nomination)).toEqual({ "Mã nộp của đơn vị": token });
    expect(reportForm(script).prefilled(report)).toEqual({ "Mã nộp của đơn vị": token });
  }
  expect(new Set(links.map(({ token }) => token)).size).toBe(3);
});

test("in a school's own domain, whose forms ask for a login, units answer without one", () => {
  const script = schoolRegister({ workspace: true });
  clickOpenReview(script);
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  expect(nominations(script)).toHaveLength(1);
});

test("where Drive refuses, the secretary is told which button to press; the forms work once she has", () => {
  const script = schoolRegister({ formsOpenToAnyone: false });
  const message = said(clickOpenReview(script))[1] ?? "";
  const [nomination, report] = tabRows(script, "Biểu mẫu").map((form) => form["Liên kết sửa biểu mẫu"]);
  const button = (link = "") =>
    `• Google chưa cho người không có tài khoản mở biểu mẫu này. Mở ${link}, bấm Xuất bản (hoặc Chia sẻ), ở mục Người trả lời chọn “Bất kỳ ai có đường liên kết”.`;
  expect(message).toBe(
    [
      [
        `Mở nhận hồ sơ: chưa xong, cần sửa rồi bấm lại: Đang nhận hồ sơ kỳ xét “${reviewName}”.`,
        nomination,
        report,
        "Liên kết riêng của từng đơn vị ở tab “Liên kết nộp”. Đã gửi 2 thư.",
      ].join("\n"),
      button(nomination),
      button(report),
    ].join("\n\n"),
  );
  expect(nominationForm(script).open).toBe(false);
  nominationForm(script).letAnyoneRespond();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  expect(nominations(script)).toEqual([["K-MOC", "002", "Lê Thị Mẫu", "LDTT", "Đang đề nghị"]]);
});

test("units with an address get their links by mail: whole text", () => {
  const script = openRegister();
  const { nomination, report } = linksOf(script, "P-DT");
  expect(script.mails().map(({ to }) => to)).toEqual([
    "khoa-moc@truong.example",
    "dao-tao@truong.example,dt2@truong.example",
  ]);
  const { subject, body, name, attachments } = script.mails()[1] ?? {};
  expect({ subject, body, name, attachments }).toEqual({
    subject: `Liên kết nộp hồ sơ thi đua - ${reviewName}`,
    body: [
      "Kính gửi Phòng Đào tạo,",
      `Kính đề nghị đơn vị gửi hồ sơ của kỳ xét danh hiệu cuối năm học 2022 - 2023. Hạn nhận hồ sơ: 17 giờ 00 ngày 07/7/2023.`,
      `Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:\n${nomination}`,
      `Liên kết riêng của đơn vị để gửi báo cáo:\n${report}`,
      "Mã nộp của đơn vị đã được điền sẵn, không cần tài khoản Google. Ai có liên kết này cũng gửi được hồ sơ thay đơn vị, vì vậy xin chỉ chuyển cho người làm hồ sơ của đơn vị.",
      "Sau mỗi lần gửi, đơn vị sẽ nhận được thư báo kèm danh sách đã đọc được; xin đối chiếu lại.",
      "Trân trọng.",
      "Thường trực Hội đồng Thi đua - Khen thưởng\nTrường Cao đẳng Thử Nghiệm",
    ].join("\n\n"),
    name: "Trường Cao đẳng Thử Nghiệm",
    attachments: [],
  });
  expect(rowsOf(script, "Thư", ["Mã thư", "Trạng thái", "Gửi đến"])).toEqual([
    ["link/CN-2023/K-MOC", "Đã gửi", "khoa-moc@truong.example"],
    ["link/CN-2023/P-DT", "Đã gửi", "dao-tao@truong.example; dt2@truong.example"],
  ]);
});

test("one trigger a form and one clock; a second opening doubles nothing and mails nobody again", () => {
  const script = openRegister();
  const kinds = () => script.triggers().map(({ function: name, kind }) => `${name} ${kind}`);
  expect(kinds()).toEqual(["everyHour clock", "onResponse form", "onResponse form"]);
  const before = everything(script);
  const triggers = script.triggers();
  expect(said(clickOpenReview(script)).at(-1)).toMatch(/Không có thư nào phải gửi\.$/);
  expect(everything(script)).toEqual(before);
  expect(script.triggers()).toEqual(triggers);
  expect(script.mails()).toHaveLength(2);
});

test("a unit that got its address later gets its links at the next opening", () => {
  const script = openRegister();
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "TT-NN"], "Thư điện tử", "nn@truong.example");
  clickOpenReview(script);
  expect(script.mails().map(({ to }) => to)).toEqual([
    "khoa-moc@truong.example",
    "dao-tao@truong.example,dt2@truong.example",
    "nn@truong.example",
  ]);
});

test("a locked review is opened again with the same forms, links and responses", () => {
  const script = openRegister();
  const links = tabRows(script, "Liên kết nộp");
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  clickLockReview(script);
  expect(script.triggers()).toEqual([]);
  expect(nominationForm(script).open).toBe(false);

  clickOpenReview(script);
  expect(tabRows(script, "Liên kết nộp")).toEqual(links);
  expect(script.triggers()).toHaveLength(3);
  send(script, "K-MOC", individual("003", "Phạm Văn Ví Dụ", { "Lần gửi này là": "Bổ sung thêm" }));
  expect(nominations(script).map(([, , name]) => name)).toEqual(["Lê Thị Mẫu", "Phạm Văn Ví Dụ"]);
});

test("a review whose deadline has passed says so before it is opened, and on the form", () => {
  const script = schoolRegister({ now: new Date(2023, 6, 10, 8) });
  expect(said(clickOpenReview(script))[0]).toContain(
    "• Hạn nhận hồ sơ (17 giờ 00 ngày 07/7/2023) đã qua (tab “Kỳ xét”). Hồ sơ gửi từ bây giờ được ghi là nộp muộn; sửa hạn trước nếu cần.",
  );
  expect(nominationForm(script).description).toContain("ĐÃ QUÁ HẠN.");
  expect(rowsOf(script, "Biểu mẫu", ["Trạng thái"])).toEqual([["Quá hạn, vẫn nhận"], ["Quá hạn, vẫn nhận"]]);
});

test("a review without reports has the nomination form alone", () => {
  const script = schoolRegister();
  typeInto(script, "Kỳ xét", 2, "Cần báo cáo", "Không");
  clickOpenReview(script);
  expect(rowsOf(script, "Biểu mẫu", ["Biểu mẫu"])).toEqual([["Đề nghị khen thưởng"]]);
  expect(script.triggers()).toHaveLength(2);
  expect(script.mails()[0]?.body).not.toContain("báo cáo");
});

test("a review for some awards offers these alone", () => {
  const script = schoolRegister();
  typeInto(script, "Kỳ xét", 2, "Danh hiệu xét", "GK; LDTT; TTLDTT");
  clickOpenReview(script);
  const choices = nominationForm(script)
    .pages()
    .flatMap(({ items }) => items)
    .filter(({ title }) => title.startsWith("Danh hiệu đề nghị"))
    .map((item) => item.choices);
  expect(choices).toEqual([
    ["LDTT - Lao động tiên tiến", "GK - Giấy khen"],
    ["TTLDTT - Tập thể lao động tiên tiến", "GK - Giấy khen"],
  ]);
});

test("what is wrong with the review is named with its place, and nothing is made", () => {
  const script = schoolRegister();
  typeInto(script, "Kỳ xét", 2, "Danh hiệu xét", "LDTT; LĐXS");
  typeInto(script, "Kỳ xét", 2, "Giờ hạn", "25:00");
  script.spreadsheet.sheet("Thông tin chung").clear(3, columnOf(script, "Thông tin chung", "Giá trị"));
  const before = everything(script);
  expect(said(clickOpenRefused(script))).toEqual([
    "Mở nhận hồ sơ: chưa làm gì, cần sửa trước: " +
      [
        "• Chưa có mục “Tên trường” (tab “Thông tin chung”, dòng 3, cột “Giá trị”). Điền mục này: Viết như trong con dấu; tên dài thì xuống dòng trong ô (Ctrl + Enter) ở chỗ muốn ngắt dòng.",
        "• Không có danh hiệu mã “LĐXS” (tab “Kỳ xét”, dòng 2, cột “Danh hiệu xét”). Sửa ô này, hoặc thêm danh hiệu vào tab “Danh hiệu”.",
        "• Giờ hạn “25:00” của kỳ xét “CN-2023” không phải là một giờ trong ngày (tab “Kỳ xét”, cột “Giờ hạn”). Gõ giờ theo mẫu 17:00, hoặc để trống.",
      ].join("\n\n"),
  ]);
  expect(everything(script)).toEqual(before);
  expect(script.triggers()).toEqual([]);
});

test("without units or reviews the secretary is told what to fill in first", () => {
  const empty = freshRegister("Sổ thử", openingDay);
  expect(said(clickOpenRefused(empty))).toEqual([
    "Mở nhận hồ sơ: chưa làm gì, cần sửa trước: • Sổ chưa có kỳ xét nào (tab “Kỳ xét”). Thêm kỳ xét vào tab này; năm học của kỳ xét phải có trong tab “Năm học”.",
  ]);
  const script = schoolRegister();
  script.spreadsheet.sheet("Đơn vị").clear(2, 1, 3, 6);
  expect(said(clickOpenRefused(script))).toEqual([
    "Mở nhận hồ sơ: chưa làm gì, cần sửa trước: • Sổ chưa có đơn vị nào (tab “Đơn vị”). Thêm các đơn vị của trường vào tab này.",
  ]);
});

test("another account is told who runs the register, and makes nothing", () => {
  const script = schoolRegister();
  script.user = "khac@truong.example";
  const before = everything(script);
  expect(said(clickOpenRefused(script))).toEqual([
    "Mở nhận hồ sơ: chưa làm gì, cần sửa trước: • Sổ này do tài khoản thidua@truong.example vận hành, tài khoản đang dùng không mở được mẫu và thư mục của sổ. Đăng nhập bằng thidua@truong.example rồi bấm lại; tài khoản đó bàn giao hoặc không còn dùng được thì bấm Sổ Thi đua → Thiết lập → Tiếp quản.",
  ]);
  expect(everything(script)).toEqual(before);
});

test("two reviews stay apart: each has its forms and triggers, and a code of one opens nothing of the other", () => {
  const script = openRegister();
  const sudden = ["DX-01", "Khen đột xuất", "2022-2023", "Đột xuất", "", "", "GK"];
  script.spreadsheet.sheet("Kỳ xét").paste(3, 1, [sudden]);
  typeInto(script, "Kỳ xét", 3, "Cần báo cáo", "Không");
  const unknown = clickOpenRefused(script, { answers: [{ button: "OK", text: "DX-02" }] });
  expect(said(unknown)).toEqual([
    `Mở nhận hồ sơ: Gõ mã kỳ xét.\n\nCN-2023: ${reviewName}\nDX-01: Khen đột xuất`,
    "Mở nhận hồ sơ: chưa làm gì, cần sửa trước: • Không có kỳ xét mã “DX-02” (tab “Kỳ xét”). Gõ một trong các mã: CN-2023, DX-01.",
  ]);
  expect(script.triggers()).toHaveLength(3);
  clickOpenRefused(script, { answers: [{ button: "OK", text: "DX-01" }, "YES"] });
  expect(script.triggers()).toHaveLength(4);
  const second = script.form(tabRows(script, "Biểu mẫu")[2]?.["Mã biểu mẫu"] ?? "");
  const { token } = linksOf(script, "K-MOC");
  const answers = individual("002", "Lê Thị Mẫu", {
    "Mã nộp của đơn vị": token,
    "Danh hiệu đề nghị cho cá nhân": ["GK - Giấy khen"],
  });
  fire(script, second.submit(answers));
  pass(script, 1);
  fire(script, submit(script, "K-MOC", individual("002", "Lê Thị Mẫu")));
  expect(rowsOf(script, "Đề nghị", ["Mã kỳ xét", "Họ tên, tập thể"])).toEqual([["CN-2023", "Lê Thị Mẫu"]]);
  expect(rowsOf(script, "Chờ xử lý", ["Mã kỳ xét", "Lý do"])).toEqual([
    [
      "DX-01",
      "Chưa rõ nguồn: mã nộp là của kỳ xét “CN-2023”; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
    ],
  ]);
});
