import PizZip from "pizzip";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { templateKey } from "../../src/documents/engine/files";
import type { DocumentKind } from "../../src/domain/papers/kinds";

/** What documents of each kind say in a register with short templates: something of all that a test changes. */
const paragraphs: readonly (readonly [DocumentKind, string])[] = [
  ["plan", "{trích yếu}, số {số}, {ngày}"],
  ["reminder", "{trích yếu}: {#dòng}{đơn vị} {còn thiếu}; {/dòng}"],
  [
    "nominationList",
    "{trích yếu}: {#danh sách cá nhân}{#nhóm}{#dòng}{họ và tên} {ý kiến thẩm định}; {/dòng}{/nhóm}{/danh sách cá nhân}",
  ],
  [
    "appraisal",
    "{trích yếu}: {#phần lưu ý}{#bảng}{#nhóm}{#dòng}{tên} {kết quả}; {/dòng}{/nhóm}{/bảng}{/phần lưu ý}{#phụ lục}{#nhóm}{#dòng}{tên} {đề nghị}; {/dòng}{/nhóm}{/phụ lục}",
  ],
  ["invitation", "{trích yếu}: {#đoạn}{t} {/đoạn}"],
  ["opinionRequest", "{trích yếu}: {#đoạn}{t} {/đoạn}"],
  ["attendanceSheet", "{trích yếu}: {#dòng}{họ và tên}; {/dòng}"],
  ["ballot", "{#trang}{#gạch tên}{#nhóm}{#dòng}{tt} {họ tên}; {/dòng}{/nhóm}{/gạch tên}{/trang}"],
  ["tallySheet", "{trích yếu}: {#nhóm}{#dòng}{tt} {họ tên}; {/dòng}{/nhóm}"],
  ["countMinutes", "{trích yếu}: {#nội dung}{t} {/nội dung}"],
  ["meetingMinutes", "{trích yếu}: {#nội dung}{t} {/nội dung}"],
  [
    "decision",
    "{trích yếu}, {ngày}: {#phụ lục}{#danh sách cá nhân}{#dòng}{tên} {tiền thưởng}; {/dòng}{/danh sách cá nhân}{/phụ lục}",
  ],
  ["paymentList", "{trích yếu}: {#ký nhận}{#dòng}{họ và tên} {số tiền}; {/dòng}{/ký nhận}"],
  ["complaintReply", "{trích yếu}: {#bảng trích}{#dòng}{mục} {nội dung}; {/dòng}{/bảng trích}"],
  ["erratum", "{trích yếu}: {#dòng}{vị trí} {đính chính}; {/dòng}"],
  ["amendment", "{trích yếu}: {#điều}{t} {#đoạn}{t}; {/đoạn}{/điều}"],
  ["annulment", "{trích yếu}: {#điều}{t} {#đoạn}{t}; {/đoạn}{/điều}"],
  ["suddenOpinion", "{trích yếu}: {#dòng}{mục} {nội dung}; {/dòng}"],
];

/**
 * The secretary cuts every template down to one paragraph: a document takes a fraction of the time to merge, and the
 * service calls are the same. The whole templates are tested where documents are.
 */
export function shortenTemplates(script: LocalAppsScript): void {
  for (const [kind, text] of paragraphs) {
    const key = templateKey(kind);
    const file = script.files().find(({ appProperties }) => Object.values(appProperties).includes(key));
    if (file === undefined) throw new Error(`no ${key}`);
    script.replaceContent(file.id, documentOf(text));
  }
}

/** The least .docx with one paragraph. */
function documentOf(text: string): Uint8Array {
  const zip = new PizZip();
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
