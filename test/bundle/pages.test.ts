import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { freshRegister } from "../../scripts/fresh-register";
import { testNow } from "../support/register";

const pages = readdirSync("dist").filter((file) => file.endsWith(".html"));

/** Names of XML, which nothing is loaded from. */
const namespaces = /http:\/\/www\.w3\.org\/(?:1998|1999|2000)\/[\w/]+/g;

test("each page that the menu opens is built, and none stands beside the bundle under its name", () => {
  const script = freshRegister("Sổ thử", testNow);
  const opened = [
    ["Bảng điều khiển"],
    ["Hồ sơ", "Xem hồ sơ"],
    ["Kế hoạch", "Dán kế hoạch từ Word"],
    ["Hồ sơ", "Duyệt hồ sơ chờ xác nhận"],
    ["Hồ sơ", "Duyệt danh sách thay thế"],
    ["Hồ sơ", "Trả lại bổ sung"],
    ["Đơn vị", "Sao chép tin nhắn Zalo"],
    ["Nhập liệu", "Nhập nhân sự"],
    ["Nhập liệu", "Nhập lịch sử"],
    ["Biểu quyết", "Rút, bổ sung tên"],
    ["Biểu quyết", "Điểm danh"],
    ["Biểu quyết", "Kiểm phiếu"],
    ["Kết quả", "Trọn bộ"],
    ["Văn bản", "Danh mục văn bản"],
    ["Thiết lập", "Thiết lập từng bước"],
    ["Đơn vị", "Làm cho nhiều đơn vị"],
  ].map((path) => script.click(["Sổ Thi đua", ...path]).pages.map(({ title, html }) => ({ title, html })));
  expect(opened.flat().map(({ title }) => title)).toEqual([
    "Bảng điều khiển",
    "Xem hồ sơ",
    "Dán kế hoạch từ Word",
    "Duyệt hồ sơ chờ xác nhận",
    "Duyệt danh sách thay thế",
    "Trả lại bổ sung",
    "Sao chép tin nhắn Zalo",
    "Nhập nhân sự",
    "Nhập lịch sử",
    "Rút, bổ sung tên",
    "Điểm danh",
    "Kiểm phiếu",
    "Trọn bộ",
    "Danh mục văn bản",
    "Thiết lập từng bước",
    "Làm cho nhiều đơn vị",
  ]);
  const shown = opened.flat().map(({ html }) => html);
  expect([...shown].sort()).toEqual(pages.map((file) => readFileSync(`dist/${file}`, "utf8")).sort());
  expect(pages).not.toContain("Code.html");
});

describe.each(pages)("%s", (file) => {
  const html = readFileSync(`dist/${file}`, "utf8");
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];

  test("holds no template literal, which HtmlService would strip of what looks like comments", () => {
    expect(html).not.toContain("`");
  });

  test("is one script that nothing closes early, of what browsers of ES2020 know", () => {
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(script.length).toBeGreaterThan(5000);
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  });

  test("carries rules of the domain, but no schema library and nothing of the server", () => {
    expect(script).not.toMatch(/ZodMini|safeParse|unitOfWork|SpreadsheetApp|PropertiesService/);
    // The page that reads a pasted plan carries all that reads it: some 30 small files of the domain, what marks print among them.
    expect(script.length).toBeLessThan(file === "paste-plan.html" ? 170_000 : 100_000);
  });

  test("loads nothing from elsewhere, and puts no text in as HTML", () => {
    expect(html.replace(namespaces, "").match(/https?:|@import|url\(|src=/g)).toBeNull();
    expect(script).not.toMatch(/insertAdjacentHTML|document\.write|outerHTML/);
    expect(script).not.toMatch(/dangerouslySetInnerHTML: \{/);
  });
});

test("the script and each page carry the licences of what they hold", () => {
  for (const file of ["Code.js", ...pages]) {
    const text = readFileSync(`dist/${file}`, "utf8");
    expect([file, text.includes("This file holds these packages, under their licences:")]).toEqual([
      file,
      true,
    ]);
    expect([file, text.includes("Permission is hereby granted")]).toEqual([file, true]);
  }
  const script = readFileSync("dist/Code.js", "utf8");
  for (const name of ["docxtemplater", "pizzip", "zod", "@xmldom/xmldom", "pako"]) {
    expect(script).toContain(`\n${name}\n\n`);
  }
});
