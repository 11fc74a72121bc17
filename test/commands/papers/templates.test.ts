import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, freshRegister } from "../../../scripts/fresh-register";
import { templateTitle } from "../../../src/documents/engine/files";
import { everyKind } from "../../../src/domain/papers/kinds";
import {
  clickComposePlan,
  clickSetUp,
  everything,
  said,
  settledThaiNguyen,
  testNow,
} from "../../support/register";
import {
  editTemplate,
  madeByAnEarlierVersion,
  templateNamed,
  templateXml,
  withTodaysVersion,
} from "../../support/templates";

const plan = "Mẫu Kế hoạch phát động";
const link = (script: LocalAppsScript, name = plan) =>
  `https://docs.google.com/document/d/${templateNamed(script, name).id}/edit?usp=drivesdk`;

function clickCheck(script: LocalAppsScript): CallRecord {
  return script.click(["Sổ Thi đua", "Thiết lập", "Kiểm tra mẫu"]);
}

/** Types the code of a template, and answers what is asked then. */
function clickRestore(script: LocalAppsScript, code: string, answer: "YES" | "NO" = "YES"): CallRecord {
  const path = ["Sổ Thi đua", "Thiết lập", "Khôi phục mẫu gốc"];
  return script.click(path, {
    person: ({ kind, buttons }) => {
      if (kind === "prompt") return { button: "OK", text: code };
      return buttons.includes("YES") ? answer : "OK";
    },
  });
}

/** The names of what lies in the templates' folder, with whether the program takes it for a template. */
function templatesIn(script: LocalAppsScript) {
  const folder = script.files().find(({ name, trashed }) => name === "Mẫu văn bản" && !trashed);
  return script
    .files()
    .filter(({ parents, trashed }) => !trashed && parents.includes(folder?.id ?? ""))
    .map(({ name, appProperties }) => [name, appProperties.soThiDuaKey?.startsWith("template:") ?? false]);
}

const rowOf = (tag: string) =>
  new RegExp(`<w:tr[ >](?:(?!<w:tr[ >])[\\s\\S])*?\\{${tag}\\}[\\s\\S]*?</w:tr>`);
const paragraphOf = (text: string) =>
  new RegExp(`<w:p[ >](?:(?!<w:p[ >])[\\s\\S])*?${text.replace(/[{}#/]/g, "\\$&")}[\\s\\S]*?</w:p>`);

test("templates as they were made are sound; the check changes nothing", () => {
  const script = freshRegister("Sổ thử", testNow);
  const before = everything(script);
  expect(said(clickCheck(script))).toEqual([
    `Kiểm tra mẫu: Đã kiểm tra ${everyKind.length} mẫu: mẫu nào cũng dùng được.`,
  ]);
  expect(everything(script)).toEqual(before);
});

test("an edited template is told by its unknown, lost and unbalanced tags, with their places, before anything is made", () => {
  const script = freshRegister("Sổ thử", testNow);
  editTemplate(script, plan, (xml) =>
    xml.replace("{trích yếu}", "{trích yêú}").replace("{địa danh}", "Thái Nguyên"),
  );
  editTemplate(script, "Mẫu Biên bản kiểm phiếu", (xml) => xml.replace("{ký hiệu}", "{ký hiệu"));
  editTemplate(script, "Mẫu Danh sách điểm danh", (xml) => xml.replace(rowOf("#dòng"), ""));
  editTemplate(script, "Mẫu Giấy mời họp Hội đồng", (xml) => xml.replace("{ngày}", "{nơi nhận}"));
  const [message = ""] = said(clickCheck(script));
  const mend = (name: string) =>
    `Mở mẫu để sửa: ${link(script, name)} ; hoặc bấm Sổ Thi đua → Thiết lập → Khôi phục mẫu gốc để có lại mẫu gốc, bản đã sửa vẫn được giữ.`;
  expect(message.split("\n\n")).toEqual([
    `Kiểm tra mẫu: chưa xong, cần sửa rồi bấm lại: Đã kiểm tra ${everyKind.length} mẫu: ${everyKind.length - 4} mẫu dùng được.`,
    `Thẻ không còn trong mẫu; bỏ cũng được, muốn có lại thì gõ lại hoặc bấm Khôi phục mẫu gốc:\n• ${plan}: {địa danh}`,
    `• “${plan}”:\n– Văn bản này không có thẻ “{trích yêú}” (đoạn “{trích yêú}”). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ;\n– Mẫu không còn thẻ “{trích yếu}”, nên văn bản sẽ thiếu: trích yếu nội dung. Hãy gõ lại vào chỗ cũ. ${mend(plan)}`,
    `• “Mẫu Giấy mời họp Hội đồng”:\n– Thẻ “{nơi nhận}” (đoạn “{địa danh}, {nơi nhận}”) là thẻ của một phần. Hãy gõ “{#nơi nhận}” ở đầu và “{/nơi nhận}” ở cuối phần ấy;\n– Mẫu không còn thẻ “{ngày}”, nên văn bản sẽ thiếu: “ngày 03 tháng 11 năm 2020”, hoặc khoảng trống. Hãy gõ lại vào chỗ cũ. ${mend("Mẫu Giấy mời họp Hội đồng")}`,
    `• “Mẫu Danh sách điểm danh”: Mẫu không còn phần “{#dòng}” … “{/dòng}”, nên văn bản sẽ thiếu: mỗi thành viên một hàng, theo thứ bậc. Hãy gõ lại vào chỗ cũ. ${mend("Mẫu Danh sách điểm danh")}`,
    `• “Mẫu Biên bản kiểm phiếu”: Thẻ “{ký hiệu” thiếu dấu “}” (đoạn “Số: {số}/{ký hiệu”). Hãy thêm dấu “}” vào ngay sau tên thẻ. ${mend("Mẫu Biên bản kiểm phiếu")}`,
  ]);
});

test("a document that would lack its text is not composed; one whose template lost an ornament is", () => {
  const script = settledThaiNguyen();
  editTemplate(script, plan, (xml) =>
    xml.replace("{tên loại}", "KẾ HOẠCH").replace("{địa danh}", "Thái Nguyên"),
  );
  expect(said(clickComposePlan(script))[0]).toContain("Soạn kế hoạch: Đã soạn");
  editTemplate(script, plan, (xml) =>
    xml.replace(paragraphOf("{#khoản}"), "").replace(paragraphOf("{/khoản}"), ""),
  );
  const before = everything(script);
  expect(said(clickComposePlan(script, ["YES"])).at(-1)).toContain(
    `Mẫu không còn phần “{#khoản}” … “{/khoản}” trong phần “{#nội dung}”, nên văn bản sẽ thiếu: khối “Khoản 1.”.`,
  );
  expect(everything(script)).toEqual(before);
});

test("a list that lost its rows stops composing, with what would be missing", () => {
  const script = settledThaiNguyen();
  editTemplate(script, plan, (xml) => {
    const from = xml.indexOf("<w:p>", xml.lastIndexOf("<w:p>", xml.indexOf("{#nội dung}")));
    const to = xml.indexOf("</w:p>", xml.indexOf("{/nội dung}")) + "</w:p>".length;
    return xml.slice(0, from) + xml.slice(to);
  });
  const before = everything(script);
  expect(said(clickComposePlan(script))).toEqual([
    `Soạn kế hoạch: chưa làm gì, cần sửa trước: • “${plan}”: Mẫu không còn phần “{#nội dung}” … “{/nội dung}”, nên văn bản sẽ thiếu: từng khối của kế hoạch; mỗi khối in một trong các phần dưới đây. Hãy gõ lại vào chỗ cũ. Mở mẫu để sửa: ${link(script)} ; hoặc bấm Sổ Thi đua → Thiết lập → Khôi phục mẫu gốc để có lại mẫu gốc, bản đã sửa vẫn được giữ.`,
  ]);
  expect(everything(script)).toEqual(before);
});

test.each([
  ["a copy of the first", (xml: string) => xml.replace(/(<w:body>)([\s\S]*)(<w:sectPr[\s>])/, "$1$2$2$3")],
  [
    "notes under Google's titles",
    (xml: string) =>
      xml
        .replace("<w:body>", "<w:body><w:p><w:r><w:t>Tab 1</w:t></w:r></w:p>")
        .replace(
          /(<w:sectPr[\s>])(?![\s\S]*<w:sectPr[\s>])/,
          "<w:p><w:r><w:t>Tab 2</w:t></w:r></w:p><w:p><w:r><w:t>Ghi chú</w:t></w:r></w:p>$1",
        ),
  ],
])("a template with a second document tab, %s, is refused with what to do", (_, edit) => {
  const script = settledThaiNguyen();
  editTemplate(script, plan, edit);
  const before = everything(script);
  const [checked = ""] = said(clickCheck(script));
  const [composed = ""] = said(clickComposePlan(script));
  for (const message of [checked, composed]) {
    expect(message).toContain("nhiều thẻ tài liệu (tab)");
    expect(message).toMatch(/để lại một/);
  }
  expect(everything(script)).toEqual(before);
});

test("a template in the trash, alone or with its folder, one that is gone, and two of them are told apart", () => {
  const script = settledThaiNguyen();
  const { id, parents } = templateNamed(script, plan);
  const [folder = ""] = parents;
  const inTrash = `Mẫu kế hoạch (“${plan}”) đang ở trong thùng rác của Google Drive`;
  for (const trashed of [id, folder]) {
    script.trashFile(trashed);
    expect(said(clickComposePlan(script))[0]).toContain(inTrash);
    expect(said(clickCheck(script))[0]).toContain(inTrash);
    script.restoreFile(trashed);
    expect(said(clickCheck(script))[0]).toContain("mẫu nào cũng dùng được");
  }
  script.trashFile(id);
  expect(said(clickSetUp(script))[0]).toContain(`Đã tạo: “${plan}”`);
  script.restoreFile(id);
  const [message = ""] = said(clickComposePlan(script));
  expect(message).toContain("Có 2 tệp cùng là mẫu kế hoạch: ");
  expect(message).toContain(`(https://docs.google.com/document/d/${id}/`);
  expect(said(clickSetUp(script))[0]).toContain("Có 2 tệp cùng là mẫu kế hoạch: ");
  expect(said(clickRestore(script, "KH"))[1]).toContain(
    `“${plan} (bản đã sửa, 02/11/2020)”, “${plan} (bản đã sửa thứ 2, 02/11/2020)”`,
  );
  expect(said(clickComposePlan(script))[0]).toContain("Đã soạn");
});

test("restoring keeps the edited template under another name and makes the original anew", () => {
  const script = settledThaiNguyen();
  const original = templateXml(script, plan);
  editTemplate(script, plan, (xml) => xml.replace("{trích yếu}", "V/v {trích yếu}"));
  const edited = templateXml(script, plan);
  const before = everything(script);
  const kept = `${plan} (bản đã sửa, 02/11/2020)`;
  const question = `Khôi phục mẫu gốc: Tạo lại “${plan}” như lúc đầu? Mẫu đang dùng được giữ lại trong thư mục với tên “${kept}”; sổ không dùng để soạn nữa.`;
  expect(said(clickRestore(script, " kh ", "NO")).at(-1)).toBe(question);
  expect(everything(script)).toEqual(before);

  const [asked, told] = said(clickRestore(script, "KH")).slice(1);
  expect([asked, told]).toEqual([
    question,
    `Khôi phục mẫu gốc: Đã tạo lại “${plan}”.\n${link(script)}\nBản trước được giữ lại: “${kept}”.`,
  ]);
  expect([templateXml(script, plan), templateXml(script, kept)]).toEqual([original, edited]);
  expect(templatesIn(script).filter(([name]) => String(name).startsWith(plan))).toEqual([
    [kept, false],
    [plan, true],
  ]);
  expect(said(clickRestore(script, "KH")).at(-1)).toBe(
    `Khôi phục mẫu gốc: “${plan}” chưa bị sửa, đang là mẫu gốc. Không có gì phải làm.\n${link(script)}`,
  );
  expect(said(clickRestore(script, "XX")).at(-1)).toContain(
    "Không có mẫu mã “XX”. Gõ một trong các mã: KH, CTR, HD, CVPĐ, QĐKH, CVĐĐ,",
  );
  script.user = "khac@truong.example";
  expect(said(clickRestore(script, "KH")).at(-1)).toContain("do tài khoản thidua@truong.example vận hành");
  expect(said(clickCheck(script))[0]).toContain("do tài khoản thidua@truong.example vận hành");
});

test("set-up replaces what nobody edited since an earlier version, and leaves what somebody did, which it tells", () => {
  const former = madeByAnEarlierVersion(freshRegister("Sổ thử", testNow));
  const ballot = "Mẫu Phiếu bầu";
  editTemplate(former, plan, (xml) => xml.replace("{địa danh}", "Thái Nguyên"));
  editTemplate(former, "Mẫu Biên bản họp Hội đồng", (xml) => xml.replaceAll("{số}", "…"));
  editTemplate(former, ballot, (xml) => xml.replace("{họ tên}", "Ông (bà) {họ tên}"));
  const edited = [plan, "Mẫu Biên bản họp Hội đồng", ballot];
  const texts = edited.map((name) => templateXml(former, name));
  const links = new Map(former.files().map(({ id, name }) => [name, id]));
  const others = everyKind.map(templateTitle).filter((title) => !edited.includes(title));

  const script = withTodaysVersion(former);
  const kept = [
    "Mẫu đã được sửa thì giữ nguyên:",
    `• “${plan}”: mẫu mới có thêm {địa danh}. Muốn dùng mẫu mới thì bấm Khôi phục mẫu gốc.`,
    "• “Mẫu Biên bản họp Hội đồng”: 1 chỗ cần sửa, xem bằng Kiểm tra mẫu. Muốn dùng mẫu mới thì bấm Khôi phục mẫu gốc.",
  ].join("\n");
  expect(said(clickSetUp(script))).toEqual([
    [
      "Thiết lập sổ: Mẫu chưa bị sửa được thay bằng mẫu của bản này:",
      `• ${others.length} mẫu văn bản, từ “${others[0]}” đến “${others.at(-1)}”.\n\n${kept}`,
    ].join("\n"),
  ]);
  expect(edited.map((name) => templateXml(script, name))).toEqual(texts);
  expect(new Map(script.files().map(({ id, name }) => [name, id]))).toEqual(links);
  expect(said(clickSetUp(script))).toEqual([
    `Thiết lập sổ: Sổ đã đủ, không có gì phải tạo thêm hay cập nhật.\n\n${kept}`,
  ]);

  // What set-up replaced is untouched again; a name alone that somebody changed is an edit as well.
  const later = madeByAnEarlierVersion(script);
  later.renameFile(templateNamed(later, "Mẫu Công văn đôn đốc").id, "Công văn đôn đốc của trường");
  const [told = ""] = said(clickSetUp(withTodaysVersion(later)));
  expect(told).toContain(`• ${everyKind.length - 1} mẫu văn bản, từ “${plan}” đến “${others.at(-1)}”`);
  expect(told).not.toContain("đôn đốc");
});

test("the calls do not grow with the register", () => {
  const large = settledThaiNguyen();
  const rows = Array.from({ length: 5000 }, (_, index) => [`D${index}`, `Đợt ${index}`]);
  large.spreadsheet.sheet("Đợt thi đua").paste(2, 1, rows);
  const counts = (script: LocalAppsScript) => {
    editTemplate(script, plan, (xml) => xml.replace("{địa danh}", "Thái Nguyên"));
    return [clickCheck(script), clickRestore(script, "KH")].map((record) => callCounts(record, "service"));
  };
  const few = counts(settledThaiNguyen());
  expect(counts(large)).toEqual(few);
  expect(few).toEqual([
    {
      "Properties.getProperty": 2,
      "Drive.Files.list": Math.ceil((everyKind.length + 2) / 20),
      "Drive.Files.export": everyKind.length,
    },
    {
      "Properties.getProperty": 3,
      "Lock.tryLock": 1,
      "Drive.Files.list": 2,
      "Drive.Files.update": 1,
      "Drive.Files.create": 1,
      "Lock.releaseLock": 1,
    },
  ]);
});
