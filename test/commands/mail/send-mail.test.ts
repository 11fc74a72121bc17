import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { outbox } from "../../../src/register/tables/review/outbox";
import { said } from "../../support/register";
import {
  clickReceive,
  clickSendMail,
  collective,
  fire,
  individual,
  list,
  nominationForm,
  openRegister,
  pass,
  review,
  reviewName,
  rowsOf,
  send,
  serviceCalls,
  submit,
  submitReport,
  typeWhere,
} from "../../support/review";

const outboxHeaders = ["Loại thư", "Mã đơn vị", "Trạng thái", "Trục trặc"];

const columnsRead =
  "Các cột của danh sách được hiểu là: “Mã”; “Họ và tên”; “Danh hiệu” → Danh hiệu đề nghị; “Xếp loại”.";

test("the receipt shows the list as the register understood it, and what it could not read: whole text", () => {
  const script = openRegister();
  const lines = [
    ["001", "Trần Văn Thử", "CSTĐCS; LĐTT", "Hoàn thành tốt nhiệm vụ"],
    ["", "Nguyễn Thị Không Mã", "LĐTT", ""],
    ["003", "Phạm Văn Ví Dụ", "LĐXS", ""],
    ["004", "Hoàng Thị Giả", "LĐTT", "Tạm được"],
  ];
  const { editUrl } = send(script, "K-MOC", list(lines, { "Chốt danh sách": "Đã chốt danh sách" }));
  const { to, subject, body, name } = script.mails().at(-1) ?? {};
  expect({ to, subject, name }).toEqual({
    to: "khoa-moc@truong.example",
    subject: `Đã nhận hồ sơ của Khoa Mộc - ${reviewName}`,
    name: "Trường Cao đẳng Thử Nghiệm",
  });
  expect(body).toBe(
    [
      "Kính gửi Khoa Mộc,",
      `Đã nhận lúc 08 giờ 00 ngày 03/7/2023: Nộp mới, ${reviewName}. Đơn vị đã chốt danh sách.`,
      [
        "Danh sách đã đọc được, 03 dòng:",
        "1. Trần Văn Thử - Chiến sĩ thi đua cơ sở; Lao động tiên tiến",
        "2. Nguyễn Thị Không Mã - Lao động tiên tiến",
        "3. Hoàng Thị Giả - Lao động tiên tiến",
      ].join("\n"),
      columnsRead,
      [
        "Chưa đọc được 02 chỗ, thư ký sẽ xem lại:",
        ...(body ?? "").split("\n").filter((line) => line.startsWith("- Dòng ")),
      ].join("\n"),
      `Cần sửa lần gửi này, xin mở liên kết sau, không gửi phiếu mới:\n${editUrl}`,
      "Nếu có chỗ không đúng với hồ sơ của đơn vị, xin báo lại.",
      "Trân trọng.",
      "Thường trực Hội đồng Thi đua - Khen thưởng\nTrường Cao đẳng Thử Nghiệm",
    ].join("\n\n"),
  );
  expect((body ?? "").split("\n").filter((line) => line.startsWith("- Dòng "))).toMatchInlineSnapshot(`
    [
      "- Dòng 4: “LĐXS” không phải là danh hiệu của trường (ghi mã hoặc tên: CSTDTQ, CSTDT, COTD, TTLDXS, CSTDCS, TTLDTT, LDTT, BK, KNC, GK, GUONG) (… Phạm Văn Ví Dụ LĐXS)",
      "- Dòng 5: “Tạm được” không phải là mức xếp loại (… Hoàng Thị Giả LĐTT Tạm được)",
    ]
  `);
});

test("receipts of a replacement, a withdrawal, a late list, one sent twice and a report say so", () => {
  const script = openRegister();
  const two = [
    ["001", "Trần Văn Thử", "LĐTT", ""],
    ["002", "Lê Thị Mẫu", "LĐTT", ""],
  ];
  send(script, "K-MOC", list(two));
  send(script, "K-MOC", list(two));
  send(script, "K-MOC", list(two.slice(0, 1), { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" }));
  send(script, "K-MOC", list(two.slice(0, 1), { "Lần gửi này là": "Rút đề nghị" }));
  fire(script, submitReport(script, "K-MOC"));
  script.now = new Date(2023, 6, 7, 17, 1);
  send(script, "K-MOC", collective("Khoa Mộc"));
  const facts = script
    .mails()
    .slice(2)
    .map(({ body }) => body.split("\n\n").slice(1, -4));
  expect(facts).toEqual([
    [
      `Đã nhận lúc 08 giờ 00 ngày 03/7/2023: Nộp mới, ${reviewName}.`,
      "Danh sách đã đọc được, 02 dòng:\n1. Trần Văn Thử - Lao động tiên tiến\n2. Lê Thị Mẫu - Lao động tiên tiến",
      columnsRead,
    ],
    [
      `Đã nhận lúc 08 giờ 01 ngày 03/7/2023: Nộp mới, ${reviewName}. Nội dung trùng hệt lần gửi trước nên không ghi thêm.`,
      "Danh sách đã đọc được, 02 dòng:\n1. Trần Văn Thử - Lao động tiên tiến\n2. Lê Thị Mẫu - Lao động tiên tiến",
      columnsRead,
    ],
    [
      `Đã nhận lúc 08 giờ 02 ngày 03/7/2023: Thay thế toàn bộ danh sách đã nộp, ${reviewName}.`,
      "Danh sách đã đọc được, 01 dòng:\n1. Trần Văn Thử - Lao động tiên tiến",
      columnsRead,
      "01 đề nghị của danh sách trước không còn trong danh sách này; chỉ bị bỏ sau khi thư ký duyệt.",
    ],
    [
      `Đã nhận lúc 08 giờ 03 ngày 03/7/2023: Rút đề nghị, ${reviewName}.`,
      "Đề nghị rút, 01 dòng:\n1. Trần Văn Thử - Lao động tiên tiến",
      columnsRead,
    ],
    [`Đã nhận lúc 08 giờ 04 ngày 03/7/2023: Báo cáo, ${reviewName}.`],
    [
      `Đã nhận lúc 17 giờ 01 ngày 07/7/2023: Nộp mới, ${reviewName}. Hồ sơ đến sau hạn, được ghi là nộp muộn.`,
      "Danh sách đã đọc được, 01 dòng:\n1. Khoa Mộc - Tập thể lao động tiên tiến",
    ],
  ]);
});

test("a code that came with another name is told in the receipt without the code", () => {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  send(script, "K-MOC", individual("002", "Lê Thị Mâu Thuẫn", { "Lần gửi này là": "Bổ sung thêm" }));
  const receipt = script.mails().at(-1)?.body.split("\n\n")[3] ?? "";
  expect(receipt.split(" (Lần gửi này là")[0]?.split("\n")).toEqual([
    "Chưa đọc được 01 chỗ, thư ký sẽ xem lại:",
    expect.stringContaining(
      "- Mã … (LDTT) trước đây ghi tên “Lê Thị Mẫu”, nay ghi tên “Lê Thị Mâu Thuẫn”; sổ đã lấy theo tên sau",
    ),
  ]);
  expect(receipt).not.toContain("002");
});

test("a unit without an address gets no mail, and its submission is taken in all the same", () => {
  const script = openRegister();
  send(script, "TT-NN", individual("010", "Lý Thị Trang"));
  expect(script.mails()).toHaveLength(2);
  expect(rowsOf(script, "Thư", ["Mã đơn vị"])).toEqual([["K-MOC"], ["P-DT"]]);
  expect(rowsOf(script, "Đề nghị", ["Mã đơn vị"])).toEqual([["TT-NN"]]);
});

test("what today's quota does not allow goes tomorrow by the hourly run", () => {
  const script = openRegister({ mailQuota: 5 });
  send(script, "K-MOC", individual("001", "Trần Văn Thử"));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu", { "Lần gửi này là": "Bổ sung thêm" }));
  const receipts = () => rowsOf(script, "Thư", outboxHeaders).slice(2);
  expect(receipts()).toEqual([
    ["Giấy nhận", "K-MOC", "Đã gửi", ""],
    ["Giấy nhận", "P-DT", "Chờ gửi", ""],
    // The office's mail has two addresses; it keeps nobody from the last one left.
    ["Giấy nhận", "K-MOC", "Đã gửi", ""],
  ]);
  expect(said(clickSendMail(script))).toEqual([
    "Gửi thư đang chờ: Đã gửi 0 thư. Còn 1 thư chờ hạn mức gửi của ngày mai.",
  ]);
  script.fireClockTriggers();
  expect(script.mails()).toHaveLength(4);
  script.now = new Date(2023, 6, 4, 0, 30);
  script.fireClockTriggers();
  expect(receipts().map(([, unit, state]) => [unit, state])).toEqual([
    ["K-MOC", "Đã gửi"],
    ["P-DT", "Đã gửi"],
    ["K-MOC", "Đã gửi"],
  ]);
  expect(
    script
      .mails()
      .slice(3)
      .map(({ to }) => to),
  ).toEqual(["khoa-moc@truong.example", "dao-tao@truong.example,dt2@truong.example"]);
});

test("an address that is none is shown as not sendable, with what Google says; the others go", () => {
  const script = openRegister();
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "K-MOC"], "Thư điện tử", "khoa mộc (gọi điện)");
  submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  pass(script, 1);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  const receive = said(clickReceive(script))[0] ?? "";
  const [first, second] = rowsOf(script, "Thư", outboxHeaders).slice(2);
  expect(first?.slice(0, 3)).toEqual(["Giấy nhận", "K-MOC", "Không gửi được"]);
  expect(first?.[3]).toMatch(/invalid email/i);
  expect(second).toEqual(["Giấy nhận", "P-DT", "Đã gửi", ""]);
  expect(receive).toContain("Đã gửi 1 thư. 1 thư không gửi được, xem tab “Thư”.");
  expect(script.mails()).toHaveLength(3);
  pass(script, 60);
  script.fireClockTriggers();
  expect(script.mails()).toHaveLength(3);
});

/** A mail as a run that was cut off left it. */
function leftSending(script: ReturnType<typeof openRegister>, id: string, sentAt: string): void {
  const headers = ["Trạng thái", "Loại thư", "Mã kỳ xét", "Mã đơn vị", "Gửi đến", "Tiêu đề", "Nội dung"];
  const cells = ["Đang gửi", "Giấy nhận", review, "K-MOC", "khoa-moc@truong.example", "Thư thử", "Nội dung"];
  pasteSample(script, [
    {
      table: outbox,
      headers: [...headers, "Soạn lúc", "Gửi lúc", "Mã thư"],
      rows: [[...cells, sentAt, sentAt, id]],
    },
  ]);
}

test("a mail found being sent for more than ten minutes is unclear, and never sent again by itself", () => {
  const script = openRegister();
  leftSending(script, "cut/1", "03/07/2023 07:50:00");
  leftSending(script, "cut/2", "03/07/2023 07:49:59");
  const states = () => rowsOf(script, "Thư", ["Mã thư", "Trạng thái", "Trục trặc"]).slice(2);
  const unclear =
    "Lần gửi bị ngắt; xem hộp thư đã gửi của tài khoản vận hành, rồi sửa trạng thái thành Chờ gửi hoặc Đã gửi";
  clickSendMail(script);
  expect(states()).toEqual([
    ["cut/1", "Đang gửi", ""],
    ["cut/2", "Chưa rõ", unclear],
  ]);
  pass(script, 60);
  script.fireClockTriggers();
  pass(script, 60);
  script.fireClockTriggers();
  clickSendMail(script);
  expect(states()).toEqual([
    ["cut/1", "Chưa rõ", unclear],
    ["cut/2", "Chưa rõ", unclear],
  ]);
  expect(script.mails()).toHaveLength(2);

  typeWhere(script, "Thư", ["Mã thư", "cut/1"], "Trạng thái", "Chờ gửi");
  expect(said(clickSendMail(script))).toEqual([
    "Gửi thư đang chờ: Đã gửi 1 thư. 1 thư chưa rõ đã gửi hay chưa, xem tab “Thư”.",
  ]);
  expect(script.mails().at(-1)).toMatchObject({ to: "khoa-moc@truong.example", subject: "Thư thử" });
});

test("a mail whose sending failed in a way nobody can tell is unclear, and the rest goes on", () => {
  const prepared = () => {
    const script = openRegister();
    submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
    pass(script, 1);
    submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
    return script;
  };
  const at = serviceCalls(clickReceive(prepared())).indexOf("MailApp.sendEmail") + 1;
  const script = prepared();
  const message = said(clickReceive(script, { fault: { at, when: "after" } }))[0];
  expect(message).toContain("Đã gửi 1 thư. 1 thư chưa rõ đã gửi hay chưa, xem tab “Thư”.");
  expect(rowsOf(script, "Thư", ["Mã đơn vị", "Trạng thái"]).slice(2)).toEqual([
    ["K-MOC", "Chưa rõ"],
    ["P-DT", "Đã gửi"],
  ]);
  clickSendMail(script);
  // The answer was lost, the mail was not: it went once, beside the links.
  expect(script.mails().filter(({ to }) => to === "khoa-moc@truong.example")).toHaveLength(2);
});

/** So many reminders wait, each of a matter of its own. */
function withWaiting(count: number, options: Parameters<typeof openRegister>[0] = {}) {
  const script = openRegister(options);
  const headers = ["Trạng thái", "Loại thư", "Mã kỳ xét", "Mã đơn vị", "Gửi đến", "Tiêu đề", "Nội dung"];
  const cells = ["Chờ gửi", "Kết quả xét", review, "K-MOC", "khoa-moc@truong.example", "Kết quả", "Nội dung"];
  pasteSample(script, [
    {
      table: outbox,
      headers: [...headers, "Soạn lúc", "Mã thư"],
      rows: Array.from({ length: count }, (_, n) => [...cells, "03/07/2023 08:00:00", `result/${n}`]),
    },
  ]);
  return script;
}

/** How many mails stand in which state. */
function states(script: ReturnType<typeof openRegister>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [state = ""] of rowsOf(script, "Thư", ["Trạng thái"])) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

test("12 mails go in batches of five, each marked before it goes and after, with one reading of the tab a batch", () => {
  const script = withWaiting(12);
  const record = clickSendMail(script);
  expect(said(record)).toEqual(["Gửi thư đang chờ: Đã gửi 12 thư."]);
  const shape = record.calls
    .filter(({ method }) => ["tryLock", "flush", "sendEmail"].includes(method))
    .map(({ method }) => ({ tryLock: "(", flush: "|", sendEmail: "." })[method])
    .join("");
  expect(shape).toBe("(|.....(|.....(|..(|");
  expect(rowsOf(script, "Nhật ký", ["Việc đã làm"]).flat().slice(-3)).toEqual([
    "Gửi 5 trong 12 thư đang chờ",
    "Gửi 5 trong 7 thư đang chờ",
    "Gửi 2 trong 2 thư đang chờ",
  ]);
});

test("killed at the fourth of 32 mails: at most five are unclear, the next run sends all others and tells of them", () => {
  const script = withWaiting(32);
  const calls = serviceCalls(clickSendMail(withWaiting(32)));
  const fourth = calls.flatMap((call, index) => (call === "MailApp.sendEmail" ? [index + 1] : []))[3] ?? 0;
  clickSendMail(script, { fault: { at: fourth, when: "before", lasting: true } });
  expect(script.mails()).toHaveLength(2 + 3);
  expect(said(clickSendMail(script))).toEqual([
    "Gửi thư đang chờ: Đã gửi 27 thư. 5 thư đang được một lần chạy khác gửi.",
  ]);
  pass(script, 11);
  const unclear = "5 thư chưa rõ đã gửi hay chưa, xem tab “Thư”.";
  expect(said(clickSendMail(script))).toEqual([`Gửi thư đang chờ: Không có thư nào phải gửi. ${unclear}`]);
  expect(states(script)).toEqual({ "Đã gửi": 2 + 27, "Chưa rõ": 5 });
  // In every answer that tells of mail, until the secretary has settled it.
  expect(said(clickReceive(script))[0]).toContain(unclear);
});

test("where Google says that the day's quota is gone, the mail waits for tomorrow and nothing is tried in vain", () => {
  const script = withWaiting(12);
  const at = serviceCalls(clickSendMail(withWaiting(12))).indexOf("MailApp.sendEmail") + 2;
  const message = "Service invoked too many times for one day: email.";
  const record = clickSendMail(script, { fault: { at, when: "before", message } });
  expect(said(record)).toEqual(["Gửi thư đang chờ: Đã gửi 1 thư. Còn 11 thư chờ hạn mức gửi của ngày mai."]);
  expect(serviceCalls(record).filter((call) => call === "MailApp.sendEmail")).toHaveLength(2);
  expect(states(script)).toEqual({ "Đã gửi": 3, "Chờ gửi": 11 });
  pass(script, 24 * 60);
  script.fireClockTriggers();
  expect(states(script)).toEqual({ "Đã gửi": 14 });
});

test("a run whose six minutes come to an end begins nothing more; the next one goes on", () => {
  const script = withWaiting(12);
  let sent = 0;
  const record = clickSendMail(script, {
    between: (_, { method }) => {
      if (method !== "sendEmail") return;
      sent += 1;
      script.now = new Date(script.now.getTime() + 30_000);
    },
  });
  expect(said(record)).toEqual([
    "Gửi thư đang chờ: Đã gửi 10 thư. Còn 2 thư chưa gửi kịp trong lần chạy này; lần chạy hằng giờ gửi tiếp.",
  ]);
  expect(sent).toBe(10);
  script.fireClockTriggers();
  expect(states(script)).toEqual({ "Đã gửi": 14 });
});

test("a unit with more addresses than today's quota is told and blocks nobody", () => {
  const script = openRegister({ mailQuota: 6 });
  const many = Array.from({ length: 5 }, (_, n) => `nguoi${n}@truong.example`).join("; ");
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "P-DT"], "Thư điện tử", many);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  pass(script, 1);
  submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  expect(said(clickReceive(script))[0]).toContain(
    "Đã gửi 1 thư. Thư của P-DT có 5 địa chỉ, nhiều hơn hạn mức còn lại hôm nay: bớt địa chỉ, hoặc đợi ngày mai. Còn 1 thư chờ hạn mức gửi của ngày mai.",
  );
  expect(rowsOf(script, "Thư", outboxHeaders).slice(2)).toEqual([
    ["Giấy nhận", "P-DT", "Chờ gửi", ""],
    ["Giấy nhận", "K-MOC", "Đã gửi", ""],
  ]);
});

test("edits that come while the quota is gone get one receipt, of the last one", () => {
  const script = openRegister({ mailQuota: 3 });
  const { editUrl } = submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  clickReceive(script);
  for (const position of ["Giảng viên", "Giảng viên chính", "Giảng viên cao cấp"]) {
    pass(script, 5);
    nominationForm(script).edit(editUrl, { "Chức vụ": position });
    clickReceive(script);
  }
  expect(states(script)).toEqual({ "Đã gửi": 2, "Không cần gửi": 3, "Chờ gửi": 1 });
  pass(script, 24 * 60);
  script.fireClockTriggers();
  expect(script.mails()).toHaveLength(3);
  expect(script.mails().at(-1)?.body).toContain("Giảng viên cao cấp");
});
