import { roundTripChecks } from "../../documents/engine/round-trip-checks";
import { accountChecks } from "../../google/checks/account-checks";
import { importChecks, printChecks, searchChecks } from "../../google/checks/drive-checks";
import { formChecks } from "../../google/checks/form-checks";
import { sheetChecks } from "../../google/checks/sheet-checks";
import type { LiveCheck } from "../../google/checks/trial";
import { captionOf } from "../../vietnamese/captions";

/**
 * Every assumption about Google that the add-on stands on and only a real account can settle: the command runs the
 * list, `docs/google-checks.md` is written from it. Data and functions: reading it needs no Google.
 */

/** Checks that leave nothing behind and need nothing. */
export const plainChecks: readonly LiveCheck[] = accountChecks;

/** Checks that work on the temporary tab and file, in the order they are run. */
export const trialChecks: readonly LiveCheck[] = [
  ...sheetChecks,
  ...importChecks,
  ...roundTripChecks.map(
    ({ compare, ...check }): LiveCheck => ({
      ...check,
      run: ({ template, exported }) => (exported ? compare(template, exported) : null),
    }),
  ),
  ...printChecks,
  ...searchChecks,
  ...formChecks,
];

/** An assumption that a person must look at. */
export interface PersonCheck extends Omit<LiveCheck, "run"> {
  /** For engineers, in English; `todo` says the same on the tab, in Vietnamese. */
  readonly how: string;
  readonly todo: string;
}

/** What no script can see, or cannot see yet. */
export const personChecks: readonly PersonCheck[] = [
  {
    id: "NX-1",
    assumption: "A printed document measures what the template says; line spacing stays as it was set",
    standsIn: "the templates",
    how: "compose a plan, print it on A4, measure margins and rules, look at page 2 for its number",
    title: "Văn bản in ra đúng lề, kẻ ngang và số trang",
    expected: "Lề trên 20, dưới 20, trái 30, phải 15 mm; trang đầu không có số trang",
    todo: "Soạn một kế hoạch, in ra giấy A4 rồi đo",
  },
  {
    id: "NX-2",
    assumption: "A template edited in Google Docs keeps its tags whole",
    standsIn: "`readTags` in `src/documents/engine/template-tags.ts`",
    how: "make a word of the template bold and type inside a tag's paragraph, then compose a plan",
    title: "Mẫu sửa trên Google Docs vẫn dùng được",
    expected: "Kế hoạch soạn ra theo mẫu đã sửa",
    todo: "Mở mẫu, tô đậm một chữ, rồi soạn một kế hoạch",
  },
  {
    id: "NX-3",
    assumption:
      "`getDocumentProperties` is shared by all who open the Sheet; files made under `drive.file` are the operating account's alone",
    standsIn: "`otherAccount` in `src/commands/flow/operating-account.ts`",
    how: `share the Sheet with a second account and run _${captionOf("setUpRegister")}_ there: it names the first one`,
    title: "Tài khoản thứ hai được báo tài khoản nào vận hành sổ",
    expected: "Lời nhắn nêu tên tài khoản đã thiết lập sổ",
    todo: `Chia sẻ sổ cho một tài khoản khác, bấm ${captionOf("setUpRegister")} bằng tài khoản đó`,
  },
  {
    id: "NX-4",
    assumption: "What a person types or pastes into a column of text stays as typed",
    standsIn: "`layOut` in `src/google/tab-layout.ts`",
    how: "type `01/3`, `007` and `=1+1` into the names of _Ngày kỷ niệm_",
    title: "Chữ gõ tay vào cột chữ giữ nguyên",
    expected: "Ô vẫn hiện 01/3, 007, =1+1 như đã gõ",
    todo: "Gõ 01/3, 007, =1+1 vào cột “Tên ngày” của tab “Ngày kỷ niệm”, xem rồi xóa",
  },
  {
    id: "NX-5",
    assumption: "`getActiveSpreadsheet()` is not null in a trigger",
    standsIn: "`container` in `src/google/spreadsheet.ts`",
    how: "open a review, respond to its form and wait a minute: the tab _Đề nghị_ has the nomination",
    title: "Lệnh tự chạy mở được trang tính của sổ",
    expected: "Gửi thử một đề nghị thì vài phút sau tab “Đề nghị” có dòng đó",
    todo: "Mở nhận một kỳ xét thử, gửi một đề nghị, đợi vài phút",
  },
  {
    id: "NX-6",
    assumption:
      "Whoever has a unit's link can respond without a Google account, and mend the response by its edit link",
    standsIn: "`publishForm` and `letAnyoneRespond` in `src/google/form.ts`",
    how: "open a unit's link in a private window, respond, open the receipt's edit link, change a line",
    title: "Đơn vị gửi và sửa được hồ sơ khi không đăng nhập Google",
    expected: "Gửi được, sửa được; mã nộp đã điền sẵn",
    todo: "Mở liên kết riêng của một đơn vị trong cửa sổ ẩn danh, gửi thử, rồi sửa bằng liên kết trong giấy nhận",
  },
  {
    id: "NX-7",
    assumption: "A form that accepts no responses refuses edit links too",
    standsIn: "`closeForm` in `src/google/form.ts`",
    how: "lock the trial review, open the edit link again",
    title: "Khóa nhận rồi thì không gửi, không sửa được",
    expected: "Biểu mẫu báo đã khóa nhận",
    todo: "Khóa nhận kỳ xét thử, rồi mở lại liên kết sửa",
  },
  {
    id: "NX-8",
    assumption: "Mail goes out as the operating account, in Vietnamese letters, and is not taken for spam",
    standsIn: "`sendMail` in `src/google/mail.ts`",
    how: "look at the receipt of NX-6 in the unit's mailbox",
    title: "Thư của sổ đến hộp thư đơn vị",
    expected: "Thư đến hộp thư chính, tiếng Việt đúng dấu, tên người gửi là tên trường",
    todo: "Xem giấy nhận của lần gửi thử",
  },
  {
    id: "NX-9",
    assumption: "A question that is removed is no item of its form any more, and the response's time stays",
    standsIn: "`readResponses` in `src/google/form-responses.ts`",
    how: `delete a question of the trial form, run _${captionOf("receiveSubmissions")}_, look at the ledger`,
    title: "Xóa một câu hỏi của biểu mẫu thì câu trả lời cũ vẫn còn trong sổ",
    expected: "Tab “Hồ sơ gửi về” còn nguyên lần gửi cũ",
    todo: `Xóa một câu hỏi của biểu mẫu thử, bấm ${captionOf("receiveSubmissions")}, xem tab “Hồ sơ gửi về”`,
  },
  {
    id: "NX-10",
    assumption:
      "Under `drive.file` the script may share a folder it made with another address as a writer, without a mail of Google's; an address without an account is refused, and the refusal is an exception",
    standsIn: "`addWriter` and `writersOf` in `src/google/sharing.ts`",
    how: `give a unit a Google address and one without an account, run _${captionOf("makeEvidenceFolders")}_ twice, open the folder as the first`,
    title: "Thư mục minh chứng mở được cho thư của đơn vị",
    expected:
      "Địa chỉ có tài khoản Google đưa được tệp vào thư mục, không nhận thư của Google; địa chỉ không có tài khoản được nêu tên",
    todo: `Ghi cho một đơn vị thử hai địa chỉ, một có và một không có tài khoản Google, rồi bấm ${captionOf("makeEvidenceFolders")} hai lần`,
  },
  {
    id: "NX-11",
    assumption:
      "A .xlsx made by the script stays .xlsx on Drive and as an attachment, opens in Excel without a warning, and keeps text as text",
    standsIn:
      "`createFile` in `src/google/drive.ts`, `listSheetWriter` in `src/documents/sheets/list-sheet.ts`",
    how: `run _${captionOf("sendListSheets")}_, open the attachment in Excel, choose an award, copy the table and paste it into the form`,
    title: "Mẫu danh sách mở được bằng Excel và dán được vào biểu mẫu",
    expected: "Mã giữ số 0 ở đầu, chọn được danh hiệu, giấy nhận liệt kê đúng người",
    todo: `Bấm ${captionOf("sendListSheets")}, mở tệp trong thư bằng Excel, chọn danh hiệu, sao chép cả bảng và dán vào biểu mẫu thử`,
  },
  {
    id: "NX-12",
    assumption:
      "What a person sorts, inserts or deletes between two calls of a script takes effect between them, and the next reading sees it",
    standsIn: "`settle` in `src/register/settle.ts`",
    how: "in two windows: run _Kiểm tra lại_, and meanwhile sort _Đề nghị_ again and again",
    title: "Sắp xếp tab “Đề nghị” đúng lúc lệnh đang ghi",
    expected: "Ý kiến, ghi chú của thư ký vẫn ở cạnh đúng người; không dòng nào mất",
    todo: `Mở sổ ở hai cửa sổ, một cửa sổ bấm ${captionOf("recheck")}, cửa sổ kia sắp xếp tab “Đề nghị” nhiều lần, rồi xem lại`,
  },
  {
    id: "NX-13",
    assumption:
      "An edit of a response keeps its id and moves its time: of a response whose time the ledger has, no answer is read again",
    standsIn: "`readForms` in `src/commands/review/read-forms.ts`",
    how: `a minute or more after NX-6's edit run _${captionOf("receiveSubmissions")}_: the ledger has the response's second revision`,
    title: "Sửa hồ sơ đã gửi thì sổ nhận được bản sửa",
    expected: "Tab “Hồ sơ gửi về” có thêm một dòng “Lần sửa” 2 với lời vừa sửa",
    todo: `Sau khi sửa hồ sơ gửi thử ít nhất một phút, bấm ${captionOf("receiveSubmissions")}, xem tab “Hồ sơ gửi về”`,
  },
  {
    id: "NX-14",
    assumption:
      "The .docx of a Google Doc with several document tabs holds all of them, one after the other, each below its title in a paragraph of its own, of style Title or “Tab 1”, “Thẻ 1”. (That all tabs are exported is known of .docx, .pdf and .html; how the titles look is not.) Where titles look otherwise a second tab is still recognised by what stands twice, but not one with notes alone",
    standsIn: "`hasTabs` in `src/documents/engine/template-check.ts`",
    how: `add a second document tab with a note to the plan's template, run _${captionOf("checkTemplates")}_: it names the tabs; remove the tab`,
    title: "Mẫu có hai thẻ tài liệu (tab) thì bị báo",
    expected: "Kiểm tra mẫu báo mẫu có nhiều thẻ tài liệu",
    todo: `Thêm một thẻ tài liệu có một dòng ghi chú vào mẫu kế hoạch, bấm ${captionOf("checkTemplates")}, rồi xóa thẻ ấy`,
  },
  {
    id: "NX-15",
    assumption:
      "A copy of a template that a person makes in Drive is the person's: the script does not see it under `drive.file`, or sees it with the template's properties",
    standsIn: "`onlyTemplate` in `src/commands/papers/template-files.ts`",
    how: `copy the plan's template in Drive, run _${captionOf("checkTemplates")}_: it names no second template, or both, and nothing else`,
    title: "Bản sao của mẫu do người tạo trên Drive",
    expected: "Kiểm tra mẫu không báo gì, hoặc nêu cả hai tệp",
    todo: `Tạo bản sao của mẫu kế hoạch trên Drive, bấm ${captionOf("checkTemplates")}, rồi xóa bản sao`,
  },
  {
    id: "NX-16",
    assumption:
      "Sections of one Google Doc keep papers of their own (A4 and A3 on their sides), rows of a table their least height and cells their thick and thin borders: a certificate is one page",
    standsIn: "`templates/engine/certificate-page.ts`, `movedPages` in `src/documents/engine/moved-pages.ts`",
    how: `run _${captionOf("composeCertificates")}_ for two people on A4, then with _Cỡ giấy khen_ A3, then with _Cách in giấy khen_ Trên phôi; print one page of each and measure`,
    title: "Giấy khen mỗi người một trang, đúng cỡ giấy, đủ khung",
    expected:
      "Mỗi giấy một trang ngang, khung đỏ hai đường; cỡ A3 in ra khổ A3; in trên phôi dời đúng số milimét",
    todo: `Bấm ${captionOf("composeCertificates")} cho hai người ở cỡ A4, A3 và trên phôi, in thử rồi đo`,
  },
  {
    id: "NX-17",
    assumption:
      "File → Make a copy copies the cells and the script, as a project of its own, and neither properties nor triggers: a copy knows by the tab _Vận hành sổ_ that it is one. Were properties copied, the id kept with them would tell as well",
    standsIn: "`standing` in `src/commands/flow/operating-account.ts`",
    how: `copy the Sheet (File → Make a copy), run _${captionOf("receiveSubmissions")}_ in the copy: it says that it is a copy; look at its triggers: none`,
    title: "Bản sao của trang tính biết mình là bản sao",
    expected: "Báo đây là bản sao, không đọc biểu mẫu, không gửi thư",
    todo: `Tạo bản sao của trang tính (Tệp → Tạo bản sao), bấm ${captionOf("receiveSubmissions")} ở bản sao, rồi xóa bản sao`,
  },
  {
    id: "NX-18",
    assumption:
      "A successor's account may take the register over: it sees none of the former account's files, its triggers are its own, and the former account's triggers run once more, close that account's forms and go",
    standsIn:
      "`takeOver` in `src/commands/set-up/take-over.ts`, `standsAside` in `src/commands/review/stands-aside.ts`",
    how: `on a trial register with an open review, share the Sheet with a second account, run _${captionOf("takeOver")}_ there, wait two hours: the old form says that it was replaced`,
    title: "Tài khoản kế nhiệm tiếp quản được sổ",
    expected: "Có thư mục, mẫu, biểu mẫu mới của tài khoản kế nhiệm; biểu mẫu cũ tự đóng trong vòng hai giờ",
    todo: `Ở một sổ thử đang nhận hồ sơ, bấm ${captionOf("takeOver")} bằng tài khoản thứ hai, đợi hai giờ rồi mở liên kết cũ`,
  },
  {
    id: "NX-19",
    assumption:
      "A menu's function that a sidebar calls by `google.script.run` runs as on a click: it may alert, prompt, and open a dialog over the Sheet, the sidebar stays, and the success handler is called when it is over; a cell that it activates is shown",
    standsIn: "`clickMenu` in `src/pages/parts/call.ts`, `showCell` in `src/google/selection.ts`",
    how: `open _${captionOf("openDashboard")}_ and click the button of a step that asks, of one that opens a page, and of one that opens a tab; stand on a row of _Đề nghị_ and open _${captionOf("viewNomination")}_`,
    title: "Thanh bên bấm được lệnh của menu",
    expected: "Lệnh hỏi, báo như khi bấm từ menu; thanh bên còn nguyên và tự tải lại; mở đúng tab, đúng dòng",
    todo: `Bấm ${captionOf("openDashboard")}, bấm nút của vài việc; chọn một dòng ở tab “Đề nghị” rồi bấm ${captionOf("viewNomination")}`,
  },
  {
    id: "NX-20",
    assumption:
      "A step of long work and the opening of a page stay below half a minute: a call of a service takes 0,1 to 1 second, and an execution six minutes at most",
    standsIn:
      "`tabsAtOnce` in `src/commands/set-up/set-up-steps.ts`, `unitsAtOnce` in `src/commands/units/unit-work.ts`",
    how: `time one step of tabs and one of templates of _${captionOf("guideSetUp")}_, a step of five units of _${captionOf("workForUnits")}_, and the opening of _${captionOf("openPapers")}_ and _${captionOf("openDashboard")}_ with a year's data`,
    title: "Mỗi bước của việc dài, mỗi trang mở ra dưới nửa phút",
    expected: "Không bước nào, trang nào lâu hơn nửa phút",
    todo: `Bấm giờ khi ${captionOf("guideSetUp")} tạo sổ, khi ${captionOf("workForUnits")} làm một nhóm, khi mở ${captionOf("openPapers")} và ${captionOf("openDashboard")}`,
  },
  {
    id: "NX-21",
    assumption:
      "With the Apps Script API switched off `npm run deploy` says so and makes no Sheet; `--parent` on a Sheet that already has a script makes a second project, or is refused",
    standsIn: "`scripts/deploy/`",
    how: "switch the API off, run `npm run deploy` in a fresh clone, and look at Drive for a new empty Sheet; run it with `--parent` on a Sheet that has a script, and note what Google does",
    title: "Cài bằng một lệnh khi chưa bật Apps Script API",
    expected: "Lệnh nói chưa bật API; Drive không có trang tính trống mới",
    todo: "Tắt Apps Script API, chạy npm run deploy trong một thư mục mã nguồn mới",
  },
  {
    id: "NX-22",
    assumption:
      "Google's Sheet does as the workbench: a dialog without a size is 600 × 400, Enter presses the first button of an alert, a filtered row stays in sight after an edit, a paste over filtered rows skips the hidden ones; executions may overlap, hourly triggers run at some minute of the hour; a Word file with styles of its own put in the place of a Google Doc falls back to Normal and loses text boxes",
    standsIn: "`local/workbench/`",
    how: "try each in a trial Sheet beside `npm start`, and note where they differ",
    title: "Trang tính thử trên máy giống trang tính Google",
    expected: "Lọc, dán, hộp thoại, thay tệp Word như trên máy",
    todo: "Làm cùng những việc ấy ở một trang tính thử và ở npm start, ghi chỗ khác nhau",
  },
  {
    id: "NX-23",
    assumption:
      "Import of a .docx keeps joined cells (`gridSpan`, `vMerge`), a head of two rows, and sections whose page numbers begin again: each appendix of a plan counts from 1, its first page without a number",
    standsIn:
      "`laidOut` in `src/documents/engine/laid-tables.ts`, `appendicesApart` in `src/documents/engine/appendix-sections.ts`",
    how: `paste the sample \`benh-vien\` into a trial register, run _${captionOf("composePlan")}_, and look at the Google Doc and its PDF beside the .docx the demo makes`,
    title: "Bảng có ô gộp và phụ lục có số trang riêng",
    expected:
      "Ô gộp, tiêu đề bảng hai dòng giữ nguyên; số trang của mỗi phụ lục bắt đầu lại, trang đầu không in số",
    todo: `Bấm ${captionOf("composePlan")} cho một kế hoạch có phụ lục và bảng có ô gộp, xem văn bản và bản PDF`,
  },
  {
    id: "NX-24",
    assumption:
      "Chrome gives a page in a dialog the HTML of what is pasted from Word and from Google Docs, with bold, indents and list markers as the examples of `test/support/pasted-html.ts` have them",
    standsIn: "`src/pages/parts/plan-paste/`",
    how: `copy a whole plan in Word for Windows, and in Google Docs, and paste it into _${captionOf("pastePlan")}_: the outline has its headings, lists and tables`,
    title: "Dán kế hoạch từ Word và Google Tài liệu",
    expected: "Dàn ý có đủ mục, gạch đầu dòng, bảng như trong văn bản",
    todo: `Chép một kế hoạch từ Word rồi từ Google Tài liệu, dán vào trang ${captionOf("pastePlan")}`,
  },
  {
    id: "NX-25",
    assumption:
      "A cell that clips does not make its row tall, whatever line breaks its text has; a year of four digits typed into a column of whole numbers (“1010”) stays a number",
    standsIn: "`layOut` in `src/google/tab-layout.ts`",
    how: "look at _Hồ sơ gửi về_ and _Thư_ after some submissions; type 1010 into _Năm gốc_ of _Ngày kỷ niệm_",
    title: "Ô cắt bớt không làm dòng cao, năm gõ vào vẫn là số",
    expected: "Mỗi dòng của “Hồ sơ gửi về”, “Thư” cao một dòng chữ; “Năm gốc” vẫn là 1010",
    todo: "Xem tab “Hồ sơ gửi về”, “Thư” sau vài lần nộp; gõ 1010 vào cột “Năm gốc” của tab “Ngày kỷ niệm”",
  },
];
