import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Browser, Page as Tab } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../local/local-apps-script";
import { openWorkbench, type Workbench } from "../../local/workbench/workbench";
import { writeProject } from "../local/script-project";
import { temporaryFolder } from "../local/temporary-folder";
import { HOSTILE } from "./hostile";

export const WRITER = "to.toan@truong.example";

/** A club's add-on: a form with every kind of question, another one, files, mails, and a trigger that writes down who answered. */
const CODE = `
const HOSTILE = ${JSON.stringify(HOSTILE)};
function build(docx) {
  const id = makeForm();
  const poll = FormApp.create("Ý kiến").setTitle("Ý kiến");
  poll.addTextItem().setTitle("Ý kiến").setRequired(true);
  poll.setPublished(true);
  Drive.Permissions.create({ type: "anyone", role: "reader", view: "published" }, poll.getId());
  const closed = FormApp.create("Đã đóng").setTitle("Đã đóng").setCustomClosedFormMessage("Hết hạn rồi. Hỏi " + HOSTILE);
  closed.setPublished(true).setAcceptingResponses(false);
  Drive.Permissions.create({ type: "anyone", role: "reader", view: "published" }, closed.getId());
  const folder = Drive.Files.create({ name: "Văn bản năm 2023", mimeType: "application/vnd.google-apps.folder" });
  const blob = Utilities.newBlob(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  const doc = Drive.Files.create({ name: "Kế hoạch: số 1/2023", mimeType: "application/vnd.google-apps.document",
    parents: [folder.id], appProperties: { key: "KH1" } }, blob);
  Drive.Files.create({ name: HOSTILE + ".csv" }, Utilities.newBlob("a;b", "text/csv"));
  ScriptApp.newTrigger("answered").forForm(FormApp.openById(id)).onFormSubmit().create();
  const form = FormApp.openById(id);
  const prefilled = form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse("Tổ Toán")).toPrefilledUrl();
  MailApp.sendEmail("${WRITER}", "Mời trả lời", "Kính gửi Tổ Toán,\\nmở " + prefilled + ".\\nVăn bản: https://docs.google.com/document/d/" + doc.id
    + "/edit?usp=drivesdk, trang trường (https://truong.example/a?b=1).\\njavascript:alert(1)",
    { name: "Thư ký Mẫu", attachments: [Utilities.newBlob("x", "text/plain", "Danh sách: 1/2.txt")], bcc: "hieu.truong@truong.example" });
  MailApp.sendEmail("${WRITER},to.van@truong.example", HOSTILE, HOSTILE);
  return { id, doc: doc.id };
}
function makeForm() {
  const form = FormApp.create("Phiếu 2023").setTitle("Phiếu đề nghị").setDescription("Xem https://truong.example/huong-dan.\\n" + HOSTILE);
  form.setAllowResponseEdits(true).setConfirmationMessage("Đã nhận phiếu.");
  form.addTextItem().setTitle("Đơn vị").setHelpText("Ghi như danh sách").setRequired(true);
  const kind = form.addMultipleChoiceItem().setTitle("Loại").setRequired(true);
  form.addCheckboxItem().setTitle("Danh hiệu").setChoiceValues(["Tiên tiến", "Xuất sắc"]).showOtherOption(true);
  const people = form.addPageBreakItem().setTitle("Người").setHelpText("Ghi số người");
  form.addTextItem().setTitle("Bao nhiêu").setRequired(true).setValidation(
    FormApp.createTextValidation().requireWholeNumber().setHelpText("Chỉ ghi một số nguyên").build());
  form.addSectionHeaderItem().setTitle("Chi tiết").setHelpText("Không bắt buộc");
  form.addListItem().setTitle("Học kỳ").setChoiceValues(["I", "II"]);
  form.addMultipleChoiceItem().setTitle("Nơi họp").setChoiceValues(["Phòng A"]).showOtherOption(true);
  form.addGridItem().setTitle("Biểu quyết").setRows(["1. An Ví Dụ", "2. Bình Mẫu"]).setColumns(["Đồng ý", "Không"]);
  form.addDateItem().setTitle("Ngày ký");
  form.addTimeItem().setTitle("Giờ họp");
  form.addDateTimeItem().setTitle("Lúc nộp");
  form.addDurationItem().setTitle("Kéo dài");
  form.addScaleItem().setTitle("Mức").setBounds(1, 5).setLabels("Thấp", "Cao");
  const list = form.addPageBreakItem().setTitle("Danh sách");
  list.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addParagraphTextItem().setTitle("Danh sách").setRequired(true);
  kind.setChoices([kind.createChoice("Người", people), kind.createChoice("Danh sách dán", list)]);
  form.setPublished(true);
  Drive.Permissions.create({ type: "anyone", role: "reader", view: "published" }, form.getId());
  return form.getId();
}
function answered(event) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(["có câu trả lời"]);
}
function answers(id) {
  return FormApp.openById(id).getResponses().map((response) => response.getItemResponses()
    .map((each) => [each.getItem().getTitle(), each.getResponse()]).filter(([, answer]) => answer !== ""));
}
`;

export interface Around {
  readonly workbench: Workbench;
  /** The state folder: what a script finds in it after the workbench was stopped. */
  readonly folder: string;
  readonly form: string;
  readonly doc: string;
  readonly publicId: string;
  /** By which prefilled links name the form's first question. */
  readonly firstEntry: string;
  /** Stops the workbench, and opens what it kept. */
  kept(): Promise<LocalAppsScript>;
}

/** A workbench with that add-on and all that `build` made, its clock standing at 9:00 on 15 March 2023. */
export async function openAround(): Promise<Around> {
  const [project, from, folder] = [writeProject(CODE), temporaryFolder(), temporaryFolder()];
  const now = new Date("2023-03-15T09:00:00+07:00");
  const script = openLocalAppsScript({ project, folder: from, now, user: "thu.ky@truong.example" });
  script.createSpreadsheet("Sổ Mẫu");
  const docx = [...new Int8Array(await longDocument())];
  const made = Object(script.call("build", { args: [docx] }).value);
  const { publicId } = script.form(made.id);
  const firstEntry =
    script.formIds().find(([, meaning]) => meaning === "‹entry Phiếu đề nghị#1 Đơn vị›")?.[0] ?? "";
  const workbench = await openWorkbench({
    ...{ project, from, now, name: "Sổ Mẫu", clockRuns: false },
    folder: `${folder}/state`,
    users: ["thu.ky@truong.example"],
  });
  return {
    ...{ workbench, folder, publicId, firstEntry, form: made.id, doc: made.doc },
    async kept() {
      await workbench.stop();
      return openLocalAppsScript({ project, folder: `${folder}/state`, now });
    },
  };
}

/** A tab at a hash; that nothing in it failed or ran is looked at when the test is over. */
export async function openPart(browser: Browser, { workbench }: Around, hash: string): Promise<Tab> {
  const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const errors: string[] = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  await tab.goto(workbench.url + hash);
  onTestFinished(async () => {
    const title = await tab.title();
    expect([errors, title]).toEqual([[], expect.stringContaining("Sổ Mẫu")]);
    expect(title).not.toContain("hit");
    await tab.close();
  });
  return tab;
}

/** Clicks the button of that name. */
export function press(tab: Tab, name: string): Promise<void> {
  return tab.getByRole("button", { name, exact: true }).click();
}

/** A document with pages to break: long paragraphs, a table with a header row, an annex in landscape, hostile text, page numbers. */
export function longDocument(): Promise<Buffer> {
  const text = (words: string) =>
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      children: [new TextRun({ text: words, font: "Times New Roman", size: 28 })],
    });
  const row = (cells: readonly string[], tableHeader = false) =>
    new TableRow({ tableHeader, children: cells.map((cell) => new TableCell({ children: [text(cell)] })) });
  const header = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
  };
  const sentence =
    "Hội đồng Thi đua – Khen thưởng phổ biến, hướng dẫn từng tổ; đề nghị gửi đúng hạn, đủ minh chứng, ghi rõ họ tên người được đề nghị. ";
  const document = new Document({
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { default: header, first: new Header({ children: [new Paragraph("")] }) },
        children: [
          text("KẾ HOẠCH"),
          text(HOSTILE),
          new Paragraph({
            children: ["javascript:document.title='hit'", "https://truong.example/x"].map(
              (link) => new ExternalHyperlink({ link, children: [new TextRun(link)] }),
            ),
          }),
          ...Array.from({ length: 9 }, (_, at) => text(`${at + 1}. ${sentence.repeat(4)}`)),
          new Table({
            columnWidths: [1200, 8000],
            rows: [
              row(["TT", "Họ và tên"], true),
              ...Array.from({ length: 30 }, (_, at) => row([String(at + 1), `Người Ví Dụ ${at + 1}`])),
            ],
          }),
          text("Hết bảng."),
        ],
      },
      {
        properties: {
          page: { ...page, size: { ...page.size, orientation: "landscape" } },
        },
        children: [text("PHỤ LỤC NGANG")],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** What somebody made of the document in Word: its text has a style that no Google Doc has. */
export function editedDocument(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      styles: { paragraphStyles: [{ id: "Quote", name: "Quote", basedOn: "Normal" }] },
      sections: [{ children: [new Paragraph({ text: "Bản sửa", style: "Quote" })] }],
    }),
  );
}
