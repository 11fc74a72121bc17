import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { clickCertificates, clickPdf, firstDecision, signedReview } from "../../support/decisions";
import { editByHand, fileOfDocument, retype } from "../../support/document-in-hand";
import { digestOf } from "../../support/printed-pdf";
import { said } from "../../support/register";

const name = "Quyết định khen thưởng CN-2023 LDTT-1 - Xét danh hiệu cuối năm học 2022 - 2023";

const pdfs = (script: LocalAppsScript) => script.files().filter((file) => file.name.endsWith(".pdf"));

/** Which .docx a PDF says it was printed from. */
const printedFrom = (script: LocalAppsScript, id: string) =>
  new TextDecoder().decode(script.fileContent(id)).split(" ").at(-1)?.trim();

test("the PDF lies beside its Google Doc under its name, as that stands, and is one however often it is made", () => {
  const script = signedReview();
  const doc = fileOfDocument(script, firstDecision);
  expect(said(clickPdf(script)).at(-1)).toContain(
    `Xuất PDF: Đã xuất “${name}.pdf”.\nhttps://drive.google.com`,
  );
  const [pdf, other] = pdfs(script);
  if (!pdf || other) throw new Error("not one PDF");
  expect([pdf.name, pdf.mimeType, pdf.parents]).toEqual([`${name}.pdf`, "application/pdf", doc.parents]);
  expect(printedFrom(script, pdf.id)).toBe(digestOf(script.fileContent(doc.id)));

  editByHand(script, firstDecision, (held) => retype(held, "QUYẾT ĐỊNH:", "QUYẾT ĐỊNH :"));
  const edited = digestOf(script.fileContent(fileOfDocument(script, firstDecision).id));
  clickPdf(script);
  expect(pdfs(script).map(({ id }) => [id, printedFrom(script, id)])).toEqual([[pdf.id, edited]]);
});

test("where there is no Google Doc there is no PDF, and the reply says what to do", () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  script.trashFile(fileOfDocument(script, firstDecision).id);
  expect(said(clickPdf(script, firstDecision)).at(-1)).toBe(
    `Xuất PDF: chưa làm gì, cần sửa trước: • Không có tệp Google Docs của văn bản “${firstDecision}” để xuất PDF (tab “Sổ văn bản”). Soạn quyết định khen thưởng từ menu, hoặc lấy lại tệp từ thùng rác của Google Drive, rồi bấm lại.`,
  );
  expect(said(clickPdf(script, "QĐ9:CN-2023:LDTT")).at(-1)).toContain(
    "Không có văn bản mã “QĐ9:CN-2023:LDTT”",
  );
  expect(pdfs(script)).toEqual([]);
});
