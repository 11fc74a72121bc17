import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { staff } from "../../../src/register/tables/records/staff";
import { callDoor, goodValue } from "../../support/pages";
import {
  clickLockReview,
  individual,
  linksOf,
  list,
  openRegister,
  review,
  rowsOf,
  secrets,
  send,
  serviceCalls,
} from "../../support/review";

/** Three of a unit in one submission: the second lacks what CSTĐCS asks for. */
const threeNominees = list([
  ["001", "Trần Văn Thử", "LĐTT", "HTTNV"],
  ["002", "Lê Thị Mẫu", "LĐTT; CSTĐCS", "HTTNV"],
]);

const champion = `${review}/K-MOC/002/CSTDCS`;

const wanted = {
  review,
  unit: "K-MOC",
  nominations: [champion],
  reason: "Lê Thị Mẫu: thiếu quyết định công nhận sáng kiến.",
  deadline: "2023-07-10",
};

interface Returned {
  readonly id: string;
  readonly to: readonly string[];
  readonly body: string;
  readonly message: string;
}

function returns(script: LocalAppsScript): readonly (readonly string[])[] {
  return rowsOf(script, "Trả lại bổ sung", [
    "Mã yêu cầu",
    "Mã đơn vị",
    "Hạn mới",
    "Mã các đề nghị",
    "Cần bổ sung",
  ]);
}

test("a return is a row, a mail with the links to answer by, a state on the board and a line of the audit trail", () => {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", threeNominees);
  const mailsBefore = script.mails().length;
  const returned = goodValue<Returned>(callDoor(script, "returnForCorrection", wanted));
  expect(returned).toMatchObject({ id: "BS-01", message: "Đã ghi yêu cầu BS-01. Đã gửi 1 thư." });
  expect(returns(script)).toEqual([["BS-01", "K-MOC", "10/07/2023", champion, wanted.reason]]);
  const [mail, ...others] = script.mails().slice(mailsBefore);
  expect(others).toEqual([]);
  expect([mail?.to, mail?.subject]).toEqual([
    "khoa-moc@truong.example",
    "Yêu cầu bổ sung hồ sơ thi đua BS-01 - Xét danh hiệu cuối năm học 2022 - 2023",
  ]);
  expect(mail?.body).toBe(`Kính gửi Khoa Mộc,

Hội đồng trả lại hồ sơ kỳ xét danh hiệu cuối năm học 2022 - 2023 để đơn vị bổ sung (yêu cầu BS-01).

Các đề nghị sau cần bổ sung:
1. Lê Thị Mẫu - Chiến sĩ thi đua cơ sở

Nội dung cần bổ sung:
Lê Thị Mẫu: thiếu quyết định công nhận sáng kiến.

Hạn gửi bản bổ sung: hết ngày 10/7/2023.

Mở liên kết sau để sửa lần gửi cũ:
${editUrl}

Muốn gửi thêm, thay hoặc rút thì dùng liên kết riêng của đơn vị:
${linksOf(script, "K-MOC").nomination}

Trân trọng.

Thường trực Hội đồng Thi đua - Khen thưởng
Trường Cao đẳng Thử Nghiệm`);
  const board = tabRows(script, "Tình hình nộp").find((row) => row["Mã đơn vị"] === "K-MOC");
  expect([board?.["Tình hình"], board?.["Còn thiếu"]]).toEqual([
    "Phải bổ sung",
    expect.stringContaining("BS-01"),
  ]);
  expect(tabRows(script, "Nhật ký").map((row) => row["Việc đã làm"])).toContain(
    `Trả lại K-MOC để bổ sung (${review}, BS-01), hạn 10/7/2023`,
  );
});

test("a second click does nothing twice; another reason is another return", () => {
  const script = openRegister();
  send(script, "K-MOC", threeNominees);
  callDoor(script, "returnForCorrection", wanted);
  const mails = script.mails().length;
  const again = goodValue<Returned>(callDoor(script, "returnForCorrection", wanted));
  expect(again.message).toBe("Yêu cầu BS-01 này đã ghi từ trước, không ghi thêm. Không có thư nào phải gửi.");
  expect([returns(script).length, script.mails().length]).toEqual([1, mails]);
  const other = { ...wanted, reason: "Thiếu minh chứng." };
  expect(goodValue<Returned>(callDoor(script, "returnForCorrection", other)).id).toBe("BS-02");
  expect(script.mails().length).toBe(mails + 1);
});

test("wherever a run is cut off, clicking again leaves one return and at most one mail", () => {
  const made = openRegister();
  send(made, "K-MOC", threeNominees);
  const calls = serviceCalls(callDoor(made, "returnForCorrection", wanted).record);
  const rows = returns(made);
  const places = ["Range.setValues", "SpreadsheetApp.flush", "MailApp.sendEmail"].flatMap((name) =>
    calls.flatMap((call, index) => (call === name ? [index + 1] : [])),
  );
  expect(places.length).toBeGreaterThan(5);
  for (const at of places) {
    const script = openRegister();
    send(script, "K-MOC", threeNominees);
    const before = script.mails().length;
    const fault = { at, when: "after", lasting: true } as const;
    callDoor(script, "returnForCorrection", wanted, { fault });
    const retried = callDoor(script, "returnForCorrection", wanted);
    expect(retried.answer.ok, `call ${at}`).toBe(true);
    expect(returns(script), `call ${at}`).toEqual(rows);
    const states = rowsOf(script, "Thư", ["Loại thư", "Trạng thái"]).filter(
      ([kind]) => kind === "Trả lại bổ sung",
    );
    // A run that was cut off while it sent leaves it to a person whether the mail went out.
    const unsure = JSON.stringify(states) === JSON.stringify([["Trả lại bổ sung", "Đang gửi"]]);
    const sent = script.mails().length - before;
    expect(unsure ? sent <= 1 : sent === 1, `call ${at}: ${sent} sent, ${states}`).toBe(true);
  }
});

test("a unit without a registered mail gets a row, and the secretary the text", () => {
  const script = openRegister();
  send(script, "TT-NN", individual("009", "Đinh Văn Ô"));
  const mails = script.mails().length;
  const request = { ...wanted, unit: "TT-NN", nominations: [], reason: "Thiếu biên bản họp." };
  const returned = goodValue<Returned>(callDoor(script, "returnForCorrection", request));
  expect([returned.to, returned.message]).toEqual([
    [],
    "Đã ghi yêu cầu BS-01. Đơn vị chưa có thư điện tử: chép nội dung thư rồi gửi theo cách khác.",
  ]);
  expect(returned.body).toContain("Hồ sơ của đơn vị cần bổ sung.");
  expect(returned.body).toContain(linksOf(script, "TT-NN").nomination);
  expect([returns(script).length, script.mails().length]).toEqual([1, mails]);
  expect(rowsOf(script, "Thư", ["Loại thư", "Mã đơn vị"])).not.toContainEqual(["Trả lại bổ sung", "TT-NN"]);
});

test("the preview is the mail, and changes nothing", () => {
  const script = openRegister();
  send(script, "K-MOC", threeNominees);
  const before = script.stateText();
  const preview = goodValue<Returned>(callDoor(script, "previewReturn", wanted));
  expect(script.stateText()).toBe(before);
  const returned = goodValue<Returned>(callDoor(script, "returnForCorrection", wanted));
  expect(preview).toEqual({ to: returned.to, subject: expect.any(String), body: returned.body });
});

test.each([
  [{ reason: " \u200B" }, "Chưa ghi nội dung cần bổ sung. Ghi để đơn vị biết phải làm gì."],
  [{ deadline: "" }, "Chưa chọn hạn mới. Chọn ngày cuối nhận bản bổ sung."],
  [{ deadline: "2023-02-29" }, "Chưa chọn hạn mới. Chọn ngày cuối nhận bản bổ sung."],
  [{ deadline: "2023-07-02" }, "Hạn mới 02/7/2023 đã qua. Chọn từ ngày 03/7/2023 trở đi."],
  [{ unit: "K-MAY" }, "Không có đơn vị mã “K-MAY” (tab “Đơn vị”). Đóng trang này rồi mở lại từ menu."],
  [
    { nominations: [champion, "x"] },
    "1 đề nghị đã chọn không còn được xét (tab “Đề nghị”). Đóng trang này rồi mở lại từ menu để xem danh sách mới.",
  ],
])("what cannot be returned is refused, and nothing is changed (%j)", (change, problem) => {
  const script = openRegister();
  send(script, "K-MOC", threeNominees);
  const before = script.stateText();
  const { answer } = callDoor(script, "returnForCorrection", { ...wanted, ...change });
  expect(answer).toEqual({ ok: false, problems: [problem] });
  expect(script.stateText()).toBe(before);
});

test("today is a deadline that can be kept", () => {
  const script = openRegister();
  send(script, "K-MOC", threeNominees);
  expect(callDoor(script, "returnForCorrection", { ...wanted, deadline: "2023-07-03" }).answer.ok).toBe(true);
});

test("a locked review takes no corrections, so nothing is returned", () => {
  const script = openRegister();
  send(script, "K-MOC", threeNominees);
  clickLockReview(script);
  expect(callDoor(script, "returnForCorrection", wanted).answer).toEqual({
    ok: false,
    problems: [
      "Kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023” không nhận hồ sơ, đơn vị không gửi bản bổ sung được (tab “Kỳ xét”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước.",
    ],
  });
});

test("the desk shows what blocks first, and suggests nothing that the unit may not know", () => {
  const script = openRegister();
  send(script, "TT-NN", individual("009", "Đinh Văn Ô"));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  send(script, "K-MOC", threeNominees);
  const desk = goodValue<{
    readonly units: readonly {
      readonly code: string;
      readonly nominations: readonly {
        readonly name: string;
        readonly finding: string | null;
        readonly suggestions: readonly string[];
      }[];
    }[];
  }>(callDoor(script, "returnDesk", { review: "" }));
  const nominees = desk.units.flatMap(({ nominations }) => nominations);
  expect(nominees.map(({ name, finding }) => [name, finding])).toEqual([
    ["Lê Thị Mẫu", "block"],
    expect.arrayContaining([expect.any(String)]),
    expect.arrayContaining([expect.any(String)]),
    expect.arrayContaining([expect.any(String)]),
    ["Đinh Văn Ô", "block"],
  ]);
  const suggestions = nominees.flatMap((each) => each.suggestions).join("\n");
  expect(suggestions).toContain("Đinh Văn Ô (Lao động tiên tiến): rà soát lại theo quy định.");
  const hidden = [secrets.holdReason, secrets.leaveDays, ...secrets.birthDates];
  expect(hidden.filter((secret) => suggestions.includes(secret))).toEqual([]);
});

test("a return makes the same calls in a school a hundred times larger", () => {
  const callsWith = (extra: number) => {
    const script = openRegister();
    const people = Array.from({ length: extra }, (_, index) => [`9${index}`, `Người Mẫu ${index}`] as const);
    pasteSample(script, [
      {
        table: staff,
        headers: ["Mã nhân sự", "Họ và tên", "Mã đơn vị", "Mã đối tượng"],
        rows: people.map((person) => [...person, "K-MOC", "GV"]),
      },
    ]);
    send(
      script,
      "K-MOC",
      list([["002", "Lê Thị Mẫu", "CSTĐCS", "HTTNV"], ...people.map((person) => [...person, "LĐTT", ""])]),
    );
    const { answer, record } = callDoor(script, "returnForCorrection", wanted);
    expect(answer.ok).toBe(true);
    return serviceCalls(record);
  };
  expect(callsWith(500)).toEqual(callsWith(5));
});
