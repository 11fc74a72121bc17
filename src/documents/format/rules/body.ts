import type { LineSpacing } from "../docx/model";
import { attachedTo } from "../paper/annexes";
import { type Line, quotedLine } from "../paper/lines";
import type { PaperParts } from "../paper/paper";
import { decimal, sizeFault, twipsOfMillimetre } from "./measure";
import { decree, type Fault, type FormatRule, official } from "./rule";

/** The text (NĐ 30/2020, Phụ lục I, Phần I, mục II.6). */

const withText = [...official, "annex"] as const;

/** The paragraphs of the text that sentences stand in: no codes, which are of figures alone, and no "(Kèm theo …)". */
function sentences({ body }: PaperParts): readonly Line[] {
  return body.filter(
    ({ text }) => !attachedTo.test(text) && !text.split(/\s+/).every((word) => /\d/.test(word)),
  );
}

function eachLine(lines: readonly Line[], faultOf: (line: Line) => string | null): readonly Fault[] {
  return lines.flatMap((line) => {
    const what = faultOf(line);
    return what === null ? [] : [{ what, where: quotedLine(line) }];
  });
}

export const textSize: FormatRule = {
  label: "Cỡ chữ phần lời văn",
  says: "Cỡ chữ 13–14",
  source: decree("II.6"),
  restsOn: "look",
  forms: withText,
  check: (paper) =>
    eachLine(sentences(paper), (line) => {
      const fault = sizeFault(line, [13, 14]);
      return fault && `Lời văn ${fault}`;
    }),
};

export const textAlignment: FormatRule = {
  label: "Căn lề phần lời văn",
  says: "Lời văn căn đều hai lề",
  source: decree("II.6"),
  restsOn: "look",
  forms: withText,
  check: (paper) =>
    eachLine(sentences(paper).filter(isSentence).filter(isRunning).filter(isNoHeading), ({ paragraph }) =>
      paragraph.look.alignment === "justified" ? null : "Đoạn văn không căn đều hai lề",
    ),
};

/** What begins a point: it may stand deeper than a paragraph. */
const point = /^(?:[-–—•+*○]|\p{Ll}\)|[ivx]+\.)/u;
/** From the margin, in millimetres; a program rounds to parts of a point. */
const firstLines = { least: 10, most: 12.7, mostOfPoint: 25.4, tolerance: 0.15 } as const;
/** Where the first tabulator of a line leads, unless somebody moved it. */
const usualTab = 720;

export const firstLine: FormatRule = {
  label: "Lùi đầu dòng",
  says: "Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm",
  source: decree("II.6"),
  restsOn: "look",
  forms: official,
  check: (paper) =>
    eachLine(sentences(paper).filter(isSentence).filter(isRunning), ({ text, runs, paragraph }) => {
      const { left, firstLine: own } = paragraph.look;
      const tabbed = own === 0 && (runs[0]?.text ?? "").startsWith("\t") ? usualTab : 0;
      const indent = (left + own + tabbed) / twipsOfMillimetre;
      const most = point.test(text) ? firstLines.mostOfPoint : firstLines.most;
      if (indent >= firstLines.least - firstLines.tolerance && indent <= most + firstLines.tolerance)
        return null;
      return `Chữ đầu dòng lùi ${decimal(indent)} mm, phải từ 10 đến 12,7 mm`;
    }),
};

/** In twentieths of a point. */
const leastSpacing = 120;

export const paragraphSpacing: FormatRule = {
  label: "Khoảng cách giữa các đoạn",
  says: "Khoảng cách giữa các đoạn văn tối thiểu 6 pt",
  source: decree("II.6"),
  restsOn: "look",
  forms: official,
  check: (paper) =>
    eachLine(sentences(paper).filter(isSentence), ({ paragraph: { look } }) =>
      look.before + look.after >= leastSpacing - 1
        ? null
        : `Cách đoạn ${decimal((look.before + look.after) / 20)} pt, tối thiểu 6 pt`,
    ),
};

export const lineSpacing: FormatRule = {
  label: "Khoảng cách giữa các dòng",
  says: "Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng",
  source: decree("II.6"),
  restsOn: "look",
  forms: withText,
  check: (paper) =>
    eachLine(sentences(paper), ({ runs, paragraph }) => {
      const size = Math.max(0, ...runs.map(({ look }) => look.size));
      const lines = linesApart(paragraph.look.line, size);
      if (lines >= 0.99 && lines <= 1.51) return null;
      return `Cách dòng ${decimal(lines)} dòng, phải từ 1 đến 1,5 dòng`;
    }),
};

/** A line of Times New Roman is so many times as high as its size. */
const lineHeight = 1.15;

function linesApart(line: LineSpacing, size: number): number {
  if (line.rule === "multiple") return line.lines;
  const lines = size === 0 ? 1 : line.height / 20 / (size * lineHeight);
  // At least so high is never less than a line; half a line of rounding is nobody's fault where a height is given.
  return line.rule === "least" ? Math.max(1, lines) : Math.round(lines * 20) / 20;
}

const article = /^điều\s+\d+/iu;
const section = /^(?:(?:phần|chương|mục)\s+[IVX\d]+|[IVX]+\.|[A-ZĐ]\.)\s*\S/u;
const clauseTitle = /^\d+(?:\.\d+)*\.\s+\S/;
/** A title is short, and no sentence. */
const longestTitle = 100;

function isTitle({ text }: Line): boolean {
  if (section.test(text)) return true;
  return clauseTitle.test(text) && text.length <= longestTitle && !/[.;:,!?…]$/.test(text);
}

function isSentence(line: Line): boolean {
  return !isTitle(line);
}

/** Not a line of its own, bold in the middle: "CHỦ ĐỀ: …". */
function isRunning({ runs, paragraph }: Line): boolean {
  return (
    paragraph.look.alignment !== "centre" || !runs.every(({ text, look }) => look.bold || text.trim() === "")
  );
}

/** Not "Đối với nhà giáo:" bold in a line of its own, which would gape if it were stretched over two. */
function isNoHeading({ text, runs }: Line): boolean {
  const isBold = runs.every((run) => run.look.bold || run.text.trim() === "");
  return !isBold || text.length > longestTitle || /[.;,!?…]$/.test(text);
}

export const titles: FormatRule = {
  label: "Tiêu đề các mục",
  says: "Tiêu đề phần, chương, mục, khoản có tiêu đề: đứng hoặc nghiêng, đậm",
  source: decree("II.6"),
  restsOn: "look",
  forms: withText,
  check: ({ body }) =>
    body.filter(isTitle).flatMap((line): readonly Fault[] => {
      if (line.runs.every(({ look }) => look.bold)) return [];
      const fault = { what: "Tiêu đề mục phải in đậm", where: quotedLine(line) };
      // "1. Nộp hồ sơ" may be a clause that forgot its full stop.
      return [section.test(line.text) ? fault : { ...fault, doubtful: true }];
    }),
};

export const articles: FormatRule = {
  label: "Điều",
  says: "“Điều 1.”: chữ in thường, số Ả Rập, sau số có dấu chấm",
  source: decree("II.6"),
  restsOn: "words",
  forms: withText,
  check: ({ body }) =>
    eachLine(
      body.filter(({ text }) => article.test(text)),
      ({ text }) => {
        const [word = ""] = article.exec(text) ?? [];
        return /^Điều \d+\./.test(text)
          ? null
          : `Viết “${text.slice(0, word.length + 1)}”, phải như “Điều 1.”`;
      },
    ),
};

export const articlesLook: FormatRule = {
  label: "Cách trình bày Điều",
  says: "“Điều 1.” và tiêu đề của điều: đứng, đậm",
  source: decree("II.6"),
  restsOn: "look",
  forms: withText,
  check: ({ body }) =>
    eachLine(
      body.filter(({ text }) => article.test(text)),
      ({ runs }) => {
        const [first] = runs;
        return first?.look.bold && !first.look.italic
          ? null
          : "Từ “Điều” và số của điều phải in đậm, chữ đứng";
      },
    ),
};

export const closing: FormatRule = {
  label: "Kết thúc văn bản",
  says: "Lời văn kết thúc bằng dấu “./.”",
  source: decree("II.6"),
  restsOn: "words",
  forms: withText,
  check: ({ closing: line }) =>
    line === null || line.text.endsWith("./.")
      ? []
      : [{ what: "Cuối văn bản chưa có dấu “./.”", where: quotedLine(line) }],
};
