import { describe, expect, it } from "vitest";
import { checkTemplate, mergeTemplate } from "../../../src/documents/engine/merge";
import { optional } from "../../../src/documents/engine/tag-meanings";
import { originalOf } from "../../../src/documents/engine/template-check";
import { documentOf } from "../../support/short-templates";

const meanings = {
  "#kẻ": optional("đường kẻ"),
  số: "số văn bản",
  ngày: "ngày văn bản",
  "tên trường": optional("tên trường"),
  "họ tên người ký": "họ tên người ký",
  "#danh sách": "mỗi người một dòng",
  "họ tên": "họ tên",
  "#chức vụ": optional("khi có chức vụ"),
  "chức vụ": optional("chức vụ"),
  "#nghiêng": optional("chữ nghiêng"),
  "^nghiêng": optional("chữ thường"),
  lời: "lời nhắn",
  "#kết": "câu kết",
  t: "chữ",
};
const text =
  "{#kẻ}{/kẻ}{tên trường} Số {số}, {ngày}: {#danh sách}{họ tên}{#chức vụ}, {chức vụ}{/chức vụ}; {#nghiêng}{lời}{/nghiêng}{^nghiêng}{lời}{/nghiêng}{/danh sách}{#kết}{t}{/kết}{họ tên người ký}";
const original = originalOf(documentOf(text), [meanings]);
const view = {
  kẻ: true,
  số: "05",
  ngày: "ngày 01",
  "tên trường": "Trường Thử",
  "họ tên người ký": "Nguyễn Văn Thử",
  "danh sách": [
    { "họ tên": "Lê Thị Mẫu", "chức vụ": "Tổ trưởng", nghiêng: true, lời: "a" },
    { "họ tên": "Vũ Ví Dụ", "chức vụ": "", nghiêng: false, lời: "b" },
  ],
  kết: [{ t: "./." }],
};

/** What the check says of a template in which some text stands for another. */
function checked(from: string, to: string) {
  return checkTemplate(documentOf(edited(from, to)), original);
}

function edited(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return text.replace(from, to);
}

/** What composing says of it: nothing, where it composes. */
function composed(from: string, to: string, changes: object = {}): readonly string[] {
  const result = mergeTemplate(documentOf(edited(from, to)), { ...view, ...changes }, original);
  return result.ok ? [] : result.problems;
}

const sound = { problems: [], withoutOptional: [] };
const listLost =
  "Mẫu không còn phần “{#danh sách}” … “{/danh sách}”, nên văn bản sẽ thiếu: mỗi người một dòng. Hãy gõ lại vào chỗ cũ.";

describe("a template held against its original", () => {
  it("may be written otherwise, as long as it says the same", () => {
    for (const [from, to] of [
      ["Số {số}, {ngày}", "{ngày}. Số: {số} (số {số})"],
      [
        "{#nghiêng}{lời}{/nghiêng}{^nghiêng}{lời}{/nghiêng}",
        "{lời}{#nghiêng}!{/nghiêng}{^nghiêng}.{/nghiêng}",
      ],
      ["{#chức vụ}, {chức vụ}{/chức vụ}", "{#chức vụ}{/chức vụ}{chức vụ}"],
      ["{/danh sách}", "{số}{/danh sách}{^danh sách}Không có ai{/danh sách}"],
      ["{#kết}{t}{/kết}", "{#số}{#kết}{#ngày}{t}{/ngày}{/kết}{/số}"],
    ] as const) {
      expect([from, checked(from, to)]).toEqual([from, sound]);
      expect([from, composed(from, to)]).toEqual([from, []]);
    }
  });

  it("may lack what is optional, which is told by the check alone", () => {
    expect(checked("{#kẻ}{/kẻ}{tên trường}", "Trường Thử")).toEqual({
      problems: [],
      withoutOptional: ["{tên trường}", "{#kẻ}"],
    });
    expect(composed("{#kẻ}{/kẻ}{tên trường}", "Trường Thử")).toEqual([]);
  });

  it("may not lack its list, its names, or a text around them: what would be missing is told", () => {
    const list = /\{#danh sách\}.*\{\/danh sách\}/.exec(text)?.[0] ?? "";
    const nameLost =
      "Mẫu không còn thẻ “{họ tên}” trong phần “{#danh sách}”, nên văn bản sẽ thiếu: họ tên. Hãy gõ lại vào chỗ cũ.";
    const closingLost =
      "Mẫu không còn thẻ “{t}” trong phần “{#kết}”, nên văn bản sẽ thiếu: câu kết. Hãy gõ lại vào chỗ cũ.";
    for (const [from, to, problem] of [
      [list, "", listLost],
      ["{họ tên}", "Ông Thử", nameLost],
      ["{t}", "./.", closingLost],
    ] as const) {
      expect(checked(from, to)).toEqual({ problems: [problem], withoutOptional: [] });
      expect(composed(from, to)).toEqual([problem]);
    }
  });

  it("composes without a list that has nobody this time, though the check tells of it", () => {
    const list = /\{#danh sách\}.*\{\/danh sách\}/.exec(text)?.[0] ?? "";
    expect(composed(list, "", { "danh sách": [] })).toEqual([]);
    expect(checked(list, "").problems).toEqual([listLost]);
  });

  it("may not hide its list behind a condition that does not hold, or turn it round", () => {
    const start = "{#danh sách}";
    expect(composed(start, "{^danh sách}").length).toBeGreaterThan(0);
    const list = /\{#danh sách\}.*\{\/danh sách\}/.exec(text)?.[0] ?? "";
    expect(composed(list, `{^số}${list}{/số}`)).toEqual([listLost]);
  });

  it("knows no other tags, and no text where there is a list", () => {
    const part =
      "Thẻ “{danh sách}” (đoạn “… {/nghiêng}{/danh sách}{#kết}{t}{/kết}{họ tên người ký}{danh sách}”) là thẻ của một phần. Hãy gõ “{#danh sách}” ở đầu và “{/danh sách}” ở cuối phần ấy.";
    expect(checked("{họ tên người ký}", "{họ tên người ký}{danh sách}").problems.map(plain)).toEqual([
      plain(part),
    ]);
    expect(composed("{họ tên người ký}", "{họ tên người ký}{danh sách}").map(plain)).toEqual([plain(part)]);
    expect(composed("{tên trường}", "{kẻ}")[0]).toContain("Thẻ “{kẻ}”");
    for (const problems of [
      checked("{tên trường}", "{họ tên}").problems,
      composed("{tên trường}", "{họ tên}"),
      checked("{tên trường}", "{#tên}{số}{/tên}").problems,
    ]) {
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^Văn bản này không có thẻ “\{#?(họ )?tên\}”/);
    }
  });

  it("may not print its list twice, nor stand there twice as a whole or with its head", () => {
    const twice = "Nếu khung bên trái của tài liệu có nhiều thẻ tài liệu (tab), hãy để lại một";
    const list = /\{#danh sách\}.*\{\/danh sách\}/.exec(text)?.[0] ?? "";
    for (const [from, to] of [
      [list, list + list],
      [text, text + text],
      ["{#kẻ}", "{số} {ngày} {tên trường} {#kẻ}"],
    ] as const) {
      expect(checked(from, to).problems.join()).toContain(twice);
      expect(composed(from, to).join()).toContain(twice);
    }
    expect(composed("{#kẻ}", "{số} {ngày} {#kẻ}")).toEqual([]);
  });
});

/** Without the paragraph that is quoted. */
function plain(problem: string): string {
  return problem.replace(/\(đoạn “.*?”\)/, "(…)");
}
