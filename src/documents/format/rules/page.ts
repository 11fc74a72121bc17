import type { Block, Run, Section } from "../docx/model";
import { paragraphsIn, quotedLine, textOf } from "../paper/lines";
import type { PaperParts } from "../paper/paper";
import { decimal, millimetres, twipsOfMillimetre } from "./measure";
import { decree, everyForm, type Fault, type FormatRule, official, wholeDocument } from "./rule";

/** A4, in millimetres, upright. */
const paperSize = [210, 297] as const;
/** Files keep lengths in whole parts of a point, and programs round them differently. */
const tolerance = 0.15;

/** "trang dọc", or which section of several. */
function whereIn(paper: PaperParts, section: Section): string {
  const { sections } = paper.document;
  return sections.length < 2 ? wholeDocument : `phần thứ ${sections.indexOf(section) + 1} của văn bản`;
}

export const size: FormatRule = {
  label: "Khổ giấy",
  says: "Khổ A4 (210 × 297 mm)",
  source: decree("I.1"),
  restsOn: "look",
  forms: [...official, "annex", "sheet"],
  check: (paper) =>
    paper.document.sections.flatMap((section) => {
      const sides = [section.page.width, section.page.height].map((side) => side / twipsOfMillimetre);
      const sorted = [...sides].sort((a, b) => a - b);
      if (sorted.every((side, index) => Math.abs(side - (paperSize[index] ?? 0)) <= 1)) return [];
      const shown = sides.map(decimal).join(" × ");
      return [{ what: `Khổ giấy ${shown} mm, phải là A4`, where: whereIn(paper, section) }];
    }),
};

const bounds = [
  ["top", "Lề trên", 20, 25],
  ["bottom", "Lề dưới", 20, 25],
  ["left", "Lề trái", 30, 35],
  ["right", "Lề phải", 15, 20],
] as const;

export const margins: FormatRule = {
  label: "Lề trang",
  says: "Lề trên, lề dưới 20–25 mm; lề trái 30–35 mm; lề phải 15–20 mm",
  source: decree("I.3"),
  restsOn: "look",
  forms: [...official, "annex", "sheet"],
  check: (paper) =>
    paper.document.sections.flatMap((section) =>
      bounds.flatMap(([side, name, least, most]) => {
        const margin = section.page[side] / twipsOfMillimetre;
        if (margin >= least - tolerance && margin <= most + tolerance) return [];
        const what = `${name} ${millimetres(section.page[side])}, phải từ ${least} đến ${most} mm`;
        return [{ what, where: whereIn(paper, section) }];
      }),
    ),
};

const rightFont = "Times New Roman";

export const font: FormatRule = {
  label: "Phông chữ",
  says: "Phông Times New Roman, bộ mã ký tự Unicode",
  source: decree("I.4"),
  restsOn: "look",
  forms: everyForm,
  check: (paper) =>
    inEachRun(paper, ({ text, look }) => {
      const ascii = /[!-~]/.test(text) && look.font !== rightFont ? look.font : null;
      const other = /[^\s!-~]/.test(text) && look.otherFont !== rightFont ? look.otherFont : null;
      const found = ascii ?? other;
      return found === null ? null : `Phông ${found}, phải là ${rightFont}`;
    }),
};

export const color: FormatRule = {
  label: "Màu chữ",
  says: "Chữ màu đen",
  source: decree("I.4"),
  restsOn: "look",
  // Certificates have their own colours (domain.md 5.11).
  forms: [...official, "annex", "sheet"],
  check: (paper) =>
    inEachRun(paper, ({ text, look }) =>
      text.trim() === "" || look.color === "auto" || look.color === "000000"
        ? null
        : `Chữ không phải màu đen (mã màu ${look.color})`,
    ),
};

function inEachRun(paper: PaperParts, faultOf: (run: Run) => string | null): readonly Fault[] {
  return paper.lines.flatMap((line) =>
    line.runs.flatMap((run) => {
      const what = faultOf(run);
      return what === null ? [] : [{ what, where: quotedLine(line) }];
    }),
  );
}

export const pageNumber: FormatRule = {
  label: "Số trang",
  says: "Số Ả Rập, cỡ 13–14, đứng, ở giữa lề trên; không hiện ở trang thứ nhất",
  source: decree("I.7"),
  restsOn: "look",
  forms: [...official, "annex", "sheet"],
  check: (paper, { form }) =>
    paper.document.sections.flatMap((section, index) => {
      const where = `đầu trang, ${whereIn(paper, section)}`;
      const faults: string[] = [];
      if (numbersIn(section.footers.default).length + numbersIn(section.footers.first).length > 0)
        faults.push("Số trang ở chân trang, phải ở giữa lề trên");
      const numbers = numbersIn(section.headers.default);
      // Sheets of several papers count their pages in their text.
      if (numbers.length === 0 && form !== "sheet") faults.push("Không có số trang ở đầu trang");
      const beginsAnew = index === 0 || section.firstPageNumber !== null;
      const onFirst = section.titlePage ? numbersIn(section.headers.first) : numbers;
      if (beginsAnew && onFirst.length > 0) faults.push("Số trang hiện ở trang thứ nhất");
      for (const { run, centred } of numbers) {
        const { size: points, italic } = run.look;
        if (points < 13 || points > 14) faults.push(`Số trang cỡ ${decimal(points)}, phải từ 13 đến 14`);
        if (italic) faults.push("Số trang in nghiêng, phải là chữ đứng");
        if (!centred) faults.push("Số trang không ở giữa");
      }
      return faults.map((what) => ({ what, where }));
    }),
};

function numbersIn(
  blocks: readonly Block[] | null,
): readonly { readonly run: Run; readonly centred: boolean }[] {
  return paragraphsIn(blocks ?? []).flatMap(({ runs, look }) =>
    runs
      .filter((run) => run.field === "PAGE" || /^\s*\d+\s*$/.test(textOf([run])))
      .map((run) => ({ run, centred: look.alignment === "centre" })),
  );
}
