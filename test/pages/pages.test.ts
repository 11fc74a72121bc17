import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { fitsWidth, inBrowser, openPage, unlabelled } from "../support/pages";
import { headless, individual, list, openRegister, rowsOf, schoolRegister, send } from "../support/review";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Opens a page from the menu, in the browser. */
async function withPage(
  script: LocalAppsScript,
  [menu, item]: readonly [menu: string, item: string],
  use: (tab: Tab) => Promise<void>,
): Promise<void> {
  await inBrowser(() => browser.newPage(), openPage(script, menu, item), use);
}

const hostile = "<img src=x onerror=document.title='hit'>";

/** Whether anything of the text became an element, or ran. */
async function isText(tab: Tab): Promise<boolean> {
  return (await tab.locator("img").count()) === 0 && (await tab.title()) !== "hit";
}

function withNominees(): LocalAppsScript {
  const script = openRegister();
  send(
    script,
    "K-MOC",
    list([
      ["002", "Lê Thị Mẫu", "LĐTT; CSTĐCS", "HTTNV"],
      ["003", `Phạm Văn Ví Dụ ${hostile}`, "LĐTT", "HTTNV"],
    ]),
  );
  send(script, "TT-NN", individual("010", "Lý Thị Trang"));
  return script;
}

const returns = (script: LocalAppsScript) =>
  rowsOf(script, "Trả lại bổ sung", ["Mã yêu cầu", "Mã đơn vị", "Hạn mới", "Cần bổ sung"]);

test("Trả lại bổ sung: choose, take a suggestion, look at the mail, send it", async () => {
  const script = withNominees();
  await withPage(script, ["Hồ sơ", "Trả lại bổ sung"], async (tab) => {
    await tab.getByLabel("Đơn vị").selectOption({ label: "Khoa Mộc: 3 đề nghị, 1 bị chặn" });
    expect(await isText(tab)).toBe(true);
    expect(await tab.locator(".choices").innerText()).toContain(hostile);
    const send = tab.getByRole("button", { name: "Trả lại và gửi thư" });
    expect(await send.isDisabled()).toBe(true);
    await tab.getByLabel("Lọc theo họ tên, danh hiệu").fill("chiến sĩ");
    expect(await tab.getByRole("checkbox").count()).toBe(1);
    await tab.getByRole("checkbox").check();
    await tab.getByRole("button", { name: "kiểm tra lại sáng kiến" }).click();
    await tab.getByLabel("Hạn mới").fill("2023-07-10");
    await tab.getByRole("button", { name: "Xem trước thư" }).click();
    await tab.getByLabel("Thư sẽ gửi").getByText("Kính gửi Khoa Mộc").waitFor();
    expect(returns(script)).toEqual([]);
    await send.click();
    await tab.getByRole("status").getByText("Đã ghi yêu cầu BS-01. Đã gửi 1 thư.").waitFor();
  });
  expect(returns(script)).toEqual([
    [
      "BS-01",
      "K-MOC",
      "10/07/2023",
      "Lê Thị Mẫu (Chiến sĩ thi đua cơ sở): kiểm tra lại sáng kiến: tên, số quyết định công nhận.",
    ],
  ]);
  expect(script.mails().at(-1)?.to).toBe("khoa-moc@truong.example");
});

test("Trả lại bổ sung: a unit without a mail leaves the text to copy", async () => {
  const script = withNominees();
  await withPage(script, ["Hồ sơ", "Trả lại bổ sung"], async (tab) => {
    await tab.getByLabel("Đơn vị").selectOption("TT-NN");
    await tab.getByLabel("Nội dung cần bổ sung").fill("Thiếu biên bản họp đơn vị.");
    await tab.getByLabel("Hạn mới").fill("2023-07-10");
    await tab.getByRole("button", { name: "Trả lại (đơn vị chưa có thư)" }).click();
    const text = await tab.getByLabel("Nội dung để gửi đơn vị").inputValue();
    expect(text).toContain("Thiếu biên bản họp đơn vị.");
    expect(text).toContain("Kính gửi Trung tâm Ngoại ngữ,");
  });
  expect(returns(script).map(([id, unit]) => [id, unit])).toEqual([["BS-01", "TT-NN"]]);
});

test("a call that fails says so and can be made again; a double click makes one", async () => {
  const script = withNominees();
  await withPage(script, ["Hồ sơ", "Trả lại bổ sung"], async (tab) => {
    await tab.getByLabel("Đơn vị").selectOption("K-MOC");
    await tab.getByLabel("Nội dung cần bổ sung").fill("Thiếu minh chứng.");
    await tab.getByLabel("Hạn mới").fill("2023-07-10");
    const send = tab.getByRole("button", { name: "Trả lại và gửi thư" });
    await tab.route("**/run", (route) => route.abort());
    await send.click();
    const alert = tab.getByRole("alert");
    await alert.getByText("Google không trả lời. Kiểm tra mạng rồi bấm lại").waitFor();
    expect(await alert.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
    await tab.unroute("**/run");

    const release = script.holdLock("script");
    await send.click();
    await alert.getByText("Sổ đang được một lệnh khác ghi").waitFor();
    release();

    const mails = script.mails().length;
    const calls = script.history.length;
    // Twice before the page is drawn anew.
    await send.evaluate((button) => {
      button.dispatchEvent(new Event("click", { bubbles: true }));
      button.dispatchEvent(new Event("click", { bubbles: true }));
    });
    await tab.getByRole("heading", { name: "Yêu cầu BS-01" }).waitFor();
    expect(await alert.count()).toBe(0);
    expect([returns(script).length, script.mails().length - mails]).toEqual([1, 1]);
    expect(script.history.length - calls).toBe(1);
  });
});

test("Duyệt danh sách thay thế: what is gone is shown, and goes when she says so", async () => {
  const script = withNominees();
  const replacing = { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" };
  send(script, "K-MOC", list([["002", "Lê Thị Mẫu", "LĐTT; CSTĐCS", "HTTNV"]], replacing));
  await withPage(script, ["Hồ sơ", "Duyệt danh sách thay thế"], async (tab) => {
    const card = tab.getByRole("region", { name: "Khoa Mộc" });
    await card.getByText(hostile).waitFor();
    expect(await isText(tab)).toBe(true);
    await card.getByRole("button", { name: "Duyệt: bỏ 1 đề nghị" }).click();
    await tab.getByRole("status").getByText("K-MOC: đã bỏ 1 đề nghị.").waitFor();
    await tab.getByText("Không có danh sách thay thế nào chờ duyệt.").waitFor();
  });
  const gone = rowsOf(script, "Đề nghị", ["Mã người, tập thể", "Trạng thái"]).filter(
    ([code]) => code === "003",
  );
  expect(gone).toEqual([["003", "Đã bỏ theo danh sách thay thế"]]);
});

test("Duyệt hồ sơ chờ xác nhận: how a list was understood is shown; she says yes, or sends it back", async () => {
  const script = withNominees();
  const adding = { "Lần gửi này là": "Bổ sung thêm" };
  send(script, "P-DT", headless([["005", "Đỗ Văn Nháp", "LĐTT"]]));
  send(script, "TT-NN", headless([["008", "Ngô Thị Dòng", "LĐTT"]], adding));
  await withPage(script, ["Hồ sơ", "Duyệt hồ sơ chờ xác nhận"], async (tab) => {
    const first = tab.getByRole("region", { name: "Phòng Đào tạo" });
    await first.getByText("Cần xem: bảng không có dòng tên cột").waitFor();
    expect(await first.getByRole("table", { name: "Cách hiểu từng cột" }).innerText()).toContain("Danh hiệu");
    expect(await first.getByRole("row", { name: /005 Đỗ Văn Nháp/ }).innerText()).toContain(
      "Lao động tiên tiến",
    );
    expect(await unlabelled(tab)).toEqual([]);
    expect(await fitsWidth(tab)).toBe(true);
    await first.getByRole("button", { name: "Đúng", exact: true }).click();
    await tab.getByRole("status").getByText("P-DT: nhận lần gửi như sổ đọc.").waitFor();
    const second = tab.getByRole("region", { name: "Trung tâm Ngoại ngữ" });
    await second.getByRole("button", { name: "Không đúng, trả lại đơn vị" }).click();
    const send = second.getByRole("button", { name: "Trả lại (đơn vị chưa có thư)" });
    expect(await send.isDisabled()).toBe(true);
    await second.getByLabel("Hạn mới").fill("2023-07-10");
    await send.click();
    await tab.getByText("Không có lần gửi nào chờ xác nhận.").waitFor();
  });
  expect(rowsOf(script, "Đề nghị", ["Mã người, tập thể", "Trạng thái"]).slice(-2)).toEqual([
    ["005", "Đang đề nghị"],
    ["008", "Thư ký không nhận"],
  ]);
  expect(rowsOf(script, "Trả lại bổ sung", ["Mã đơn vị", "Hạn mới"])).toEqual([["TT-NN", "10/07/2023"]]);
});

test("Nhập nhân sự: paste, look, take in", async () => {
  const script = schoolRegister();
  await withPage(script, ["Nhập liệu", "Nhập nhân sự"], async (tab) => {
    const paste = tab.getByLabel("Danh sách dán từ bảng tính");
    await tab.getByLabel("Xếp loại, ngày nghỉ, kỷ luật của năm học").selectOption("2022-2023");
    await paste.fill(
      `Mã\tHọ và tên\tĐơn vị\tXếp loại\n011\tNgười Mới ${hostile}\tK-MOC\tTốt\n012\tNgười Khác\tKhoa Mây\t`,
    );
    await tab.getByRole("button", { name: "Xem trước" }).click();
    const result = tab.getByLabel("Kết quả đọc danh sách");
    await result.getByText("Đơn vị “Khoa Mây” không có trong tab “Đơn vị”").waitFor();
    expect(await result.innerText()).toContain(`Người Mới ${hostile} (011), K-MOC`);
    expect(await isText(tab)).toBe(true);
    // What is shown is what is taken in: a changed text must be looked at again.
    await paste.press("End");
    await paste.pressSequentially(" ");
    expect(await tab.getByRole("button", { name: "Nhập", exact: true }).isDisabled()).toBe(true);
    await tab.getByRole("button", { name: "Xem trước" }).click();
    await tab.getByRole("button", { name: "Nhập 1 người" }).click();
    await tab.getByRole("status").getByText("Đã nhập: thêm 1, đổi 0 người.").waitFor();
  });
  const added = rowsOf(script, "Nhân sự", ["Mã nhân sự", "Họ và tên"]).filter(([code]) => code === "011");
  expect(added).toEqual([["011", `Người Mới ${hostile}`]]);
});

test("Nhập lịch sử: paste, look, take in", async () => {
  const script = schoolRegister();
  await withPage(script, ["Nhập liệu", "Nhập lịch sử"], async (tab) => {
    const rows = `Mã\tHọ và tên\tDanh hiệu\tNăm học\n002\tLê Thị Mẫu\tLĐTT; ${hostile}\t2020-2021\n003\tPhạm Văn Ví Dụ\tLĐTT\t2020-2021`;
    await tab.getByLabel("Danh sách dán từ bảng tính").fill(rows);
    await tab.getByRole("button", { name: "Xem trước" }).click();
    await tab.getByText(`Không có danh hiệu “${hostile}” trong tab “Danh hiệu”`).waitFor();
    expect(await isText(tab)).toBe(true);
    await tab.getByRole("button", { name: "Nhập 1 dòng" }).click();
    await tab.getByRole("status").getByText("Đã nhập: thêm 1, đổi 0 dòng.").waitFor();
  });
  expect(rowsOf(script, "Lịch sử khen thưởng", ["Mã người, tập thể", "Năm học đạt"])).toContainEqual([
    "003",
    "2020-2021",
  ]);
});

test("Sao chép tin nhắn Zalo: choose for whom, and copy, also where the clipboard is refused", async () => {
  const script = withNominees();
  await withPage(script, ["Đơn vị", "Sao chép tin nhắn Zalo"], async (tab) => {
    await tab.getByLabel("Gửi cho").selectOption({ label: "Phòng Đào tạo" });
    const area = tab.getByRole("textbox");
    const text = await area.inputValue();
    expect(text).toContain("Phòng Đào tạo");
    expect(text).not.toContain("Khoa Mộc");
    await tab.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await tab.getByRole("button", { name: "Sao chép" }).click();
    await tab.getByText("Đã sao chép.").waitFor();
    expect(await tab.evaluate("String(getSelection())")).toBe(text);
  });
});

test("each page says what went wrong when nothing answers", async () => {
  const script = withNominees();
  const pages = [
    ["Hồ sơ", "Trả lại bổ sung"],
    ["Hồ sơ", "Duyệt hồ sơ chờ xác nhận"],
    ["Hồ sơ", "Duyệt danh sách thay thế"],
    ["Nhập liệu", "Nhập nhân sự"],
    ["Đơn vị", "Sao chép tin nhắn Zalo"],
  ] as const;
  for (const path of pages) {
    const release = script.holdLock("script");
    await withPage(script, path, async (tab) => {
      await tab.getByRole("alert").getByText("Sổ đang được một lệnh khác ghi").waitFor();
    });
    release();
  }
});
