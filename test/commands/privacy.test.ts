import { expect, test } from "vitest";
import {
  clickReceive,
  clickUpdateForms,
  collective,
  fire,
  individual,
  list,
  nominationForm,
  nominations,
  openRegister,
  reportForm,
  secrets,
  send,
  submitReport,
} from "../support/review";

/** All that units and the public are shown: mails, and every page of both forms. */
function shownOutside(script: ReturnType<typeof openRegister>): string {
  const forms = [nominationForm(script), reportForm(script)];
  return JSON.stringify([
    script.mails().map(({ subject, body, htmlBody, name }) => [subject, body, htmlBody, name]),
    forms.map((form) => [form.title, form.description, form.pages(), form.refusal]),
  ]);
}

test("no mail and no page of a form tells a hold's reason, a birth date, days of leave or a code", () => {
  const script = openRegister();
  const code = "MNS-0815";
  const held = { "Chốt danh sách": "Đã chốt danh sách" };
  send(script, "TT-NN", individual("009", "Đinh Văn Ô", held));
  send(
    script,
    "K-MOC",
    list([
      [code, "Đinh Văn Ô", "LĐTT", ""],
      ["MNS-0816", "Vũ Thị Bảng", "Lạ", "12/02/1971"],
    ]),
  );
  send(script, "K-MOC", individual(code, "Đinh Văn Ơ", { "Lần gửi này là": "Bổ sung thêm" }));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  send(script, "P-DT", individual("009", "Đinh Văn Ô", { "Lần gửi này là": "Bổ sung thêm" }));
  send(script, "P-DT", collective("Phòng Đào tạo"));
  fire(script, submitReport(script, "P-DT"));
  clickUpdateForms(script);
  clickReceive(script);

  expect(nominations(script).length).toBeGreaterThan(4);
  // The register itself knows them: the scan would find what leaks.
  const register = script.spreadsheet
    .sheetNames()
    .flatMap((tab) => script.spreadsheet.sheet(tab).values().flat());
  const kept = [secrets.holdReason, secrets.leaveDays, code, "MNS-0816", "12/02/1971"];
  for (const secret of kept) expect(register.some((cell) => cell.includes(secret))).toBe(true);

  const outside = shownOutside(script);
  expect(outside).toContain("Vũ Thị Bảng");
  const told = [...kept, ...secrets.birthDates].filter((secret) => outside.includes(secret));
  expect(told).toEqual([]);
  // Nor what the checks found: that somebody is held at all is the council's to say.
  expect(outside).not.toContain("tạm dừng");
});

test("the council's findings name a hold without its reason", () => {
  const script = openRegister();
  send(script, "TT-NN", individual("009", "Đinh Văn Ô"));
  const findings = JSON.stringify(script.spreadsheet.sheet("Kết quả kiểm tra").values());
  expect(findings).toContain("Không bị tạm dừng xem xét");
  expect(findings).not.toContain(secrets.holdReason);
});

test("a unit's mails name its own nominees alone", () => {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  send(script, "P-DT", individual("002", "Lê Thị Mẫu", { "Lần gửi này là": "Bổ sung thêm" }));
  const toWood = script.mails().filter(({ to }) => to.includes("khoa-moc"));
  expect(toWood.map(({ body }) => body).join()).not.toContain("Vũ Thị Bảng");
  expect(toWood).toHaveLength(2);
});
