import { attachedTo } from "../paper/annexes";
import { type Line, quotedLine } from "../paper/lines";
import type { PaperParts } from "../paper/paper";
import type { Profile } from "../profile";
import { lookFaults } from "./measure";
import { decree, type FormatRule, official, wholeDocument } from "./rule";

/** Annexes (NĐ 30/2020, Phụ lục I, Phần I, mục III.1). */

const annexed = [...official, "annex"] as const;

/** The heads of annexes; a document that is one has its title for a head. */
function annexesIn({ annexes, body }: PaperParts, { form }: Profile) {
  if (form !== "annex") return annexes;
  const attached: Line | null = body.find(({ text }) => attachedTo.test(text)) ?? null;
  return [{ head: [], attached }];
}

export const annexHead: FormatRule = {
  label: "Tiêu đề phụ lục",
  says: "Tên phụ lục chữ in hoa, tiêu đề: đứng, đậm, cỡ 14, căn giữa",
  source: decree("III.1"),
  restsOn: "look",
  forms: annexed,
  check: (paper, profile) =>
    annexesIn(paper, profile).flatMap(({ head }) =>
      lookFaults("Tiêu đề phụ lục", head, {
        points: [14, 14],
        bold: true,
        italic: false,
        alignment: "centre",
      }),
    ),
};

export const annexAttached: FormatRule = {
  label: "Kèm theo văn bản nào",
  says: "Dưới tiêu đề phụ lục ghi “(Kèm theo văn bản số … ngày … của …)”",
  source: decree("III.1"),
  restsOn: "words",
  forms: annexed,
  check: (paper, profile) =>
    annexesIn(paper, profile).flatMap(({ head, attached }) => {
      const [title] = head;
      if (attached === null) {
        const where = title ? quotedLine(title) : wholeDocument;
        return [{ what: "Phụ lục chưa ghi “(Kèm theo …)”", where }];
      }
      return /^\(.*\)$/.test(attached.text)
        ? []
        : [{ what: "“Kèm theo …” phải đặt trong ngoặc đơn", where: quotedLine(attached) }];
    }),
};

export const annexAttachedLook: FormatRule = {
  label: "Cách trình bày “(Kèm theo …)”",
  says: "Chữ nghiêng, cỡ 13–14, căn giữa",
  source: decree("III.1"),
  restsOn: "look",
  forms: annexed,
  check: (paper, profile) =>
    annexesIn(paper, profile).flatMap(({ attached }) =>
      lookFaults("“(Kèm theo …)”", attached ? [attached] : [], {
        points: [13, 14],
        bold: false,
        italic: true,
        alignment: "centre",
      }),
    ),
};

export const annexPages: FormatRule = {
  label: "Số trang của phụ lục",
  says: "Số trang của phụ lục đánh riêng, từ 1",
  source: decree("III.1"),
  restsOn: "look",
  forms: official,
  check: ({ annexes, document }) =>
    annexes.flatMap(({ head, attached }) => {
      const [first = attached] = head;
      if (!first) return [];
      const startsAnew = first.section > 0 && document.sections[first.section]?.firstPageNumber === 1;
      // On an annex of one page no number is printed either way.
      return startsAnew
        ? []
        : [{ what: "Số trang của phụ lục chưa đánh riêng từ 1", where: quotedLine(first), doubtful: true }];
    }),
};
