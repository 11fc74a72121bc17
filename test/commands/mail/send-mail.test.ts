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
      `Đã nhận lúc 08:00 ngày 03/7/2023: Nộp mới, ${reviewName}. Đơn vị đã chốt danh sách.`,
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
      `Đã nhận lúc 08:00 ngày 03/7/2023: Nộp mới, ${reviewName}.`,
      "Danh sách đã đọc được, 02 dòng:\n1. Trần Văn Thử - Lao động tiên tiến\n2. Lê Thị Mẫu - Lao động tiên tiến",
      columnsRead,
    ],
    [
      `Đã nhận lúc 08:01 ngày 03/7/2023: Nộp mới, ${reviewName}. Nội dung trùng hệt lần gửi trước nên không ghi thêm.`,
      "Danh sách đã đọc được, 02 dòng:\n1. Trần Văn Thử - Lao động tiên tiến\n2. Lê Thị Mẫu - Lao động tiên tiến",
      columnsRead,
    ],
    [
      `Đã nhận lúc 08:02 ngày 03/7/2023: Thay thế toàn bộ danh sách đã nộp, ${reviewName}.`,
      "Danh sách đã đọc được, 01 dòng:\n1. Trần Văn Thử - Lao động tiên tiến",
      columnsRead,
      "01 đề nghị của danh sách trước không còn trong danh sách này; chỉ bị bỏ sau khi thư ký duyệt.",
    ],
    [
      `Đã nhận lúc 08:03 ngày 03/7/2023: Rút đề nghị, ${reviewName}.`,
      "Đề nghị rút, 01 dòng:\n1. Trần Văn Thử - Lao động tiên tiến",
      columnsRead,
    ],
    [`Đã nhận lúc 08:04 ngày 03/7/2023: Báo cáo, ${reviewName}.`],
    [
      `Đã nhận lúc 17:01 ngày 07/7/2023: Nộp mới, ${reviewName}. Hồ sơ đến sau hạn, được ghi là nộp muộn.`,
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

test("what today's quota does not allow goes tomorrow by the hourly run, in its order", () => {
  const script = openRegister({ mailQuota: 5 });
  send(script, "K-MOC", individual("001", "Trần Văn Thử"));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu", { "Lần gửi này là": "Bổ sung thêm" }));
  const receipts = () => rowsOf(script, "Thư", outboxHeaders).slice(2);
  expect(receipts()).toEqual([
    ["Giấy nhận", "K-MOC", "Đã gửi", ""],
    ["Giấy nhận", "P-DT", "Chờ gửi", ""],
    ["Giấy nhận", "K-MOC", "Chờ gửi", ""],
  ]);
  expect(said(clickSendMail(script))).toEqual([
    "Gửi thư đang chờ: Đã gửi 0 thư. Còn 2 thư chờ hạn mức gửi của ngày mai.",
  ]);
  script.fireClockTriggers();
  expect(script.mails()).toHaveLength(3);
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
  ).toEqual(["dao-tao@truong.example,dt2@truong.example", "khoa-moc@truong.example"]);
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
  expect(said(clickSendMail(script))).toEqual(["Gửi thư đang chờ: Đã gửi 1 thư."]);
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

test("45 mails go in batches of twenty, each marked before it goes", () => {
  const script = openRegister();
  const headers = ["Trạng thái", "Loại thư", "Mã kỳ xét", "Mã đơn vị", "Gửi đến", "Tiêu đề", "Nội dung"];
  const cells = ["Chờ gửi", "Nhắc nộp", review, "K-MOC", "khoa-moc@truong.example", "Nhắc", "Nội dung"];
  pasteSample(script, [
    {
      table: outbox,
      headers: [...headers, "Soạn lúc", "Mã thư"],
      rows: Array.from({ length: 45 }, (_, n) => [...cells, "03/07/2023 08:00:00", `reminder/${n}`]),
    },
  ]);
  const record = clickSendMail(script);
  expect(said(record)).toEqual(["Gửi thư đang chờ: Đã gửi 45 thư."]);
  const shape = record.calls
    .filter(({ method }) => ["flush", "sendEmail"].includes(method))
    .map(({ method }) => (method === "flush" ? "|" : "."))
    .join("");
  expect(shape).toBe(`|${".".repeat(20)}||${".".repeat(20)}||.....|`);
});
