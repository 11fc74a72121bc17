import type { Browser, Page as Tab } from "playwright-core";
import { openWorkbench, type Workbench } from "../../local/workbench/workbench";
import { writeProject } from "../local/script-project";
import { HOSTILE } from "./hostile";

/** An add-on with everything that the shell shows: menus in menus, dialogs, toasts, pages, failures, hostile text. */
const CODE = `
const HOSTILE = ${JSON.stringify(HOSTILE)};
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu("Tiện ích")
    .addItem("Báo tin", "tell")
    .addItem("Đếm", "count")
    .addSeparator()
    .addSubMenu(ui.createMenu("Hỏi")
      .addItem("Có hay không", "askYes")
      .addItem("Tên gì", "askName")
      .addItem("Nhiều dòng", "tellMuch"))
    .addSubMenu(ui.createMenu("Trang")
      .addItem("Thanh bên", "showSide")
      .addItem("Hộp thoại", "showDialog"))
    .addItem("Gửi thư", "mail")
    .addItem("Hẹn giờ", "plan")
    .addItem("Hỏng", "fail")
    .addItem(HOSTILE, "hostile")
    .addToUi();
}
function answered(button, text) {
  console.log(text === undefined ? String(button) : button + " " + JSON.stringify(text));
}
function tell() {
  SpreadsheetApp.getActive().toast("Đã xong\\ndòng hai", "Tin");
}
function plan() {
  ScriptApp.newTrigger("tick").timeBased().everyHours(1).create();
}
function tick() {}
function mail() {
  for (const who of ["a", "b"]) MailApp.sendEmail(who + "@truong.example", "Thư", "Nội dung");
}
function count() {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let at = 1; at <= 40; at += 1) { sheet.getRange(1, 3).setValue(at); Utilities.sleep(1); }
  SpreadsheetApp.getUi().alert("Đếm xong");
}
function askYes() {
  const ui = SpreadsheetApp.getUi();
  answered(ui.alert("Tiếp tục?", "Dòng một\\nDòng hai", ui.ButtonSet.YES_NO_CANCEL));
}
function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt("Tên gì?", "Gõ tên.", ui.ButtonSet.OK_CANCEL);
  answered(answer.getSelectedButton(), answer.getResponseText());
}
function tellMuch() {
  SpreadsheetApp.getUi().alert("Dài", Array.from({ length: 200 }, (_, at) => "• dòng " + at).join("\\n"), SpreadsheetApp.getUi().ButtonSet.OK);
}
function showSide() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("side").setTitle("Bên cạnh"));
}
function showDialog() {
  const page = HtmlService.createHtmlOutputFromFile("dialog").setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(page, "Hộp thoại");
}
function fail() {
  console.log("trước khi hỏng");
  SpreadsheetApp.getActiveSheet().getRange("A1").getValue();
  throw new Error("Hỏng rồi");
}
function hostile() {
  console.warn(HOSTILE);
  SpreadsheetApp.getActive().toast(HOSTILE, HOSTILE);
  SpreadsheetApp.getUi().alert(HOSTILE, HOSTILE, SpreadsheetApp.getUi().ButtonSet.OK);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("side").setTitle(HOSTILE));
  throw new Error(HOSTILE);
}
function ask(question) {
  return SpreadsheetApp.getUi().alert(question) === SpreadsheetApp.getUi().Button.OK;
}
`;

const page = (body: string, script: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>Trang</title></head><body>${body}<script>${script}</script></body></html>`;

const PAGES = {
  "side.html": page(
    `<main><h1>Bên cạnh</h1><button id="ask">Hỏi</button><button id="close">Đóng lại</button><p id="said"></p>
       <a href="https://docs.google.com/forms/d/e/FORM/viewform?entry.1=a" target="_blank">Biểu mẫu</a></main>`,
    `const run = google.script.run.withSuccessHandler((yes) => { said.textContent = yes ? "được" : "không"; });
     document.getElementById("ask").onclick = () => run.ask("Từ trang?");
     document.getElementById("close").onclick = () => google.script.host.close();`,
  ),
  "dialog.html": page(
    `<main><h1>Hộp thoại</h1><label>Ô <input></label><button id="grow">Cao lên</button><button id="close">Thôi</button></main>`,
    `document.getElementById("grow").onclick = () => google.script.host.setHeight(380);
     document.getElementById("close").onclick = () => google.script.host.close();`,
  ),
};

/** What the workbench proposes to try; one is hostile. */
export const HINTS = ["Tiện ích → Báo tin", `Tiện ích → ${HOSTILE}`];

/** A workbench with that add-on, its clock standing at 9:00 on 15 March 2023. */
export function openShell(name = "Sổ Mẫu"): Promise<Workbench> {
  return openWorkbench({
    project: writeProject(CODE, PAGES),
    name,
    now: new Date("2023-03-15T09:00:00+07:00"),
    clockRuns: false,
    users: ["thu.ky@truong.example", "to.toan@truong.example"],
    hints: HINTS,
  });
}

/** A tab of a browser that shows a workbench, with what its scripts could not do. */
export async function openTab(
  browser: Browser,
  { url }: Workbench,
  hash = "",
): Promise<{ readonly tab: Tab; readonly errors: readonly string[] }> {
  const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const errors: string[] = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  await tab.goto(url + hash);
  await tab
    .getByRole("menuitem", { name: "Tiện ích" })
    .or(tab.getByRole("heading", { level: 1 }))
    .first()
    .waitFor();
  return { tab, errors };
}
