import { degreeBefore } from "../../../domain/plan/slips/slips";
import type { Letterhead } from "../../../domain/school/settings";
import type { Block } from "../docx/model";
import { inCapitals, type Line, paragraphsIn, quotedLine, textOf } from "../paper/lines";
import type { PaperParts } from "../paper/paper";
import type { Form, Profile } from "../profile";
import { lookFaults } from "./measure";
import { decree, type Fault, type FormatRule, official, ownPractice, wholeDocument } from "./rule";

/** Who signs, and the recipients (NĐ 30/2020, Phụ lục I, Phần I, mục II.7 and II.9). */

const signed: readonly Form[] = [...official, "annex"];

export const signer: FormatRule = {
  label: "Chức vụ, họ tên người ký",
  says: "Có quyền hạn, chức vụ của người ký, viết chữ in hoa, và họ tên, viết chữ in thường",
  source: decree("II.7"),
  restsOn: "words",
  forms: signed,
  check({ foot }, { named }) {
    const signatures = foot?.signatures ?? [];
    if (signatures.length === 0) return [{ what: "Không có chức vụ, họ tên người ký", where: wholeDocument }];
    return signatures.flatMap(({ titles, name }) => {
      const faults: Fault[] = [];
      const [title] = titles;
      const small = titles.find(({ text }) => !inCapitals(text));
      if (small) faults.push({ what: "Chức vụ người ký: phải viết chữ in hoa", where: quotedLine(small) });
      if (!title && name) faults.push({ what: "Không có chức vụ của người ký", where: quotedLine(name) });
      if (title && !name && named) {
        faults.push({ what: "Chưa có họ tên người ký", where: quotedLine(title), doubtful: true });
      }
      if (name && inCapitals(name.text)) {
        faults.push({ what: "Họ tên người ký: phải viết chữ in thường", where: quotedLine(name) });
      }
      return faults;
    });
  },
};

export const signerLook: FormatRule = {
  label: "Cách trình bày chức vụ, họ tên người ký",
  says: "Chữ đứng, đậm, cỡ 13–14, căn giữa",
  source: decree("II.7"),
  restsOn: "look",
  forms: signed,
  check: ({ foot }) =>
    (foot?.signatures ?? []).flatMap(({ titles, name }) => {
      const look = { points: [13, 14], bold: true, italic: false, alignment: "centre" } as const;
      return [
        ...titles.flatMap((line) => lookFaults("Chức vụ người ký", [line], look)),
        ...lookFaults("Họ tên người ký", name ? [name] : [], look),
      ];
    }),
};

export const degree: FormatRule = {
  label: "Học vị trước họ tên người ký",
  says: "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; ngành giáo dục được ghi khi có quy định",
  source: decree("II.7"),
  restsOn: "words",
  forms: signed,
  check: ({ foot }) =>
    (foot?.signatures ?? []).flatMap(({ name }) => {
      const found = name && degreeBefore(name.text);
      if (!name || !found) return [];
      return [{ what: `Trước họ tên người ký có “${found}”`, where: quotedLine(name), doubtful: true }];
    }),
};

const withRecipients: readonly Form[] = ["document", "letter"];

export const recipientsHead: FormatRule = {
  label: "Nơi nhận",
  says: "Có “Nơi nhận:” và danh sách nơi nhận",
  source: decree("II.9"),
  restsOn: "words",
  forms: withRecipients,
  check({ foot }) {
    const recipients = foot?.recipients ?? null;
    if (recipients === null) return [{ what: "Không có “Nơi nhận:”", where: wholeDocument }];
    const { head, list } = recipients;
    const faults: Fault[] = [];
    if (head.text !== "Nơi nhận:") {
      const missing = /:/.test(head.text) ? "" : ", thiếu dấu hai chấm";
      faults.push({ what: `Viết “${head.text}”${missing}, phải là “Nơi nhận:”`, where: quotedLine(head) });
    }
    if (list.length === 0) faults.push({ what: "Dưới “Nơi nhận:” không có ai", where: quotedLine(head) });
    return faults;
  },
};

export const recipientsList: FormatRule = {
  label: "Danh sách nơi nhận",
  says: "Mỗi nơi nhận một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy; dòng cuối “- Lưu: VT, …” kết thúc bằng dấu chấm",
  source: decree("II.9"),
  restsOn: "words",
  forms: withRecipients,
  check({ foot }, { letterhead }) {
    const list = foot?.recipients?.list ?? [];
    const faults = list.flatMap((line, index): readonly Fault[] => {
      const last = index === list.length - 1;
      const found: string[] = [];
      if (!line.text.startsWith("- ")) found.push("Đầu dòng nơi nhận phải có gạch và cách chữ “- ”");
      if (!last && !line.text.endsWith(";")) found.push("Cuối dòng nơi nhận phải là dấu chấm phẩy");
      if (last && !line.text.endsWith(".")) found.push("Dòng nơi nhận cuối cùng phải kết thúc bằng dấu chấm");
      return found.map((what) => ({ what, where: quotedLine(line) }));
    });
    const [last] = list.slice(-1);
    return last === undefined ? faults : [...faults, ...filingFaults(last, letterhead)];
  },
};

function filingFaults(last: Line, letterhead: Letterhead): readonly Fault[] {
  const where = quotedLine(last);
  if (letterhead !== "national") {
    // Kept in an office that is called otherwise in each body.
    const isFiling = /^[-–—•]?\s*lưu(?!\p{L})/iu.test(last.text);
    return isFiling ? [] : [{ what: "Dòng nơi nhận cuối cùng phải là “- Lưu …”", where }];
  }
  if (!/^[-–—•]?\s*lưu(?!\p{L})/iu.test(last.text)) {
    return [{ what: "Dòng nơi nhận cuối cùng phải là “- Lưu: VT, …”", where }];
  }
  if (!/Lưu\s*:/u.test(last.text))
    return [{ what: "Sau “Lưu” thiếu dấu hai chấm, viết “- Lưu: VT, …”", where }];
  return /Lưu: VT(?:, [^;]+)?\.?$/u.test(last.text)
    ? []
    : [{ what: "Dòng lưu phải viết như “- Lưu: VT, TCHC.”", where }];
}

export const recipientsFirst: FormatRule = {
  label: "Nơi nhận đầu tiên",
  says: "Công văn, tờ trình, báo cáo có “Kính gửi” ghi “- Như trên;” trước; quyết định ghi “- Như Điều …;” trước",
  source: decree("II.9"),
  restsOn: "words",
  forms: withRecipients,
  check({ foot, title }, profile) {
    const [first] = foot?.recipients?.list ?? [];
    const expected = firstExpected(profile, title.addressees.length > 0);
    if (first === undefined || expected === null || expected.pattern.test(first.text)) return [];
    return [{ what: `Nơi nhận đầu tiên phải là “${expected.words}”`, where: quotedLine(first) }];
  },
};

function firstExpected({ form, symbol }: Profile, addressed: boolean) {
  if (symbol === "QĐ") return { words: "- Như Điều …;", pattern: /^- Như Điều \d+;?$/ };
  if (form === "letter" || (addressed && ["TTr", "BC"].includes(symbol))) {
    return { words: "- Như trên;", pattern: /^- Như (?:trên|kính gửi)[;.]?$/ };
  }
  return null;
}

export const recipientsLook: FormatRule = {
  label: "Cách trình bày nơi nhận",
  says: "“Nơi nhận:” nghiêng, đậm, cỡ 12; danh sách chữ đứng, cỡ 11",
  source: decree("II.9"),
  restsOn: "look",
  forms: withRecipients,
  check({ foot }, { letterhead }) {
    const recipients = foot?.recipients;
    // The Party underlines the head and has other sizes.
    if (!recipients || letterhead === "party") return [];
    return [
      ...lookFaults("“Nơi nhận:”", [recipients.head], { points: [12, 12], bold: true, italic: true }),
      ...recipients.list.flatMap((line) =>
        lookFaults("Danh sách nơi nhận", [line], { points: [11, 11], bold: false, italic: false }),
      ),
    ];
  },
};

export const signatureTogether: FormatRule = {
  label: "Phần ký không đứng riêng một trang",
  says: "Đoạn cuối và phần ký giữ liền nhau, phần ký không bị ngắt qua hai trang",
  source: ownPractice,
  restsOn: "look",
  forms: [...signed, "sheet"],
  check: (paper) => (paper.foot === null ? [] : [...loose(paper), ...split(paper)]),
};

/** What stands between the last sentence and the foot, that sentence among it, and is not kept with what follows. */
function loose({ lines, foot, closing, document }: PaperParts): readonly Fault[] {
  if (!foot) return [];
  const blocks = document.sections.flatMap((section) => section.blocks);
  const footBlock = lines[foot.begins]?.block ?? 0;
  // A table between the last sentence and the foot holds on to it instead.
  const from = Math.max(0, closing?.block ?? 0, lastTableBefore(blocks, footBlock));
  const kept = foot.table ? footBlock : Math.max(footBlock, foot.ends - 1);
  const adrift = blocks.slice(from, kept).find((block) => !isKept(block));
  if (adrift === undefined) return [];
  const where = closing ? quotedLine(closing) : "phần ký";
  return [{ what: "Phần ký có thể sang trang riêng: chưa đặt giữ liền với phần ký ở đoạn cuối", where }];
}

function lastTableBefore(blocks: readonly Block[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (blocks[at]?.kind === "table") return at;
  return -1;
}

/** A paragraph is kept with the next; of a table its last row is. */
function isKept(block: Block): boolean {
  if (block.kind === "paragraph") return block.look.keepNext;
  const [last] = block.rows.slice(-1);
  return paragraphsIn(last?.cells.flatMap(({ blocks }) => blocks) ?? []).some(({ look }) => look.keepNext);
}

/** Rows of the foot's table that a page may end in, or behind. */
function split({ foot }: PaperParts): readonly Fault[] {
  const rows = foot?.table?.table.rows ?? [];
  return rows.flatMap((row, index): readonly Fault[] => {
    const where = rows.length === 1 ? "phần ký" : `phần ký, dòng ${index + 1}`;
    const printing = paragraphsIn(row.cells.flatMap(({ blocks }) => blocks)).filter(
      ({ runs }) => textOf(runs).trim() !== "",
    );
    const goesOn = index === rows.length - 1 || printing.every(({ look }) => look.keepNext);
    const faults: Fault[] = [];
    if (!row.whole) faults.push({ what: "Phần ký có thể bị ngắt qua hai trang", where });
    if (!goesOn) faults.push({ what: "Các dòng của phần ký có thể bị tách sang hai trang", where });
    return faults;
  });
}
