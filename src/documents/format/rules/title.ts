import { comparableLabel } from "../../../vietnamese/text";
import { quotedLine } from "../paper/lines";
import { groundWord } from "../paper/title";
import { lookFaults, ruleFaults } from "./measure";
import { decree, type Fault, type FormatRule, wholeDocument } from "./rule";

/** Kind, summary, addressees and grounds (NĐ 30/2020, Phụ lục I, Phần I, mục II.5, II.6 and II.9). */

const withKind = ["document", "minutes", "annex"] as const;

/** What documents of a symbol are called. */
const namesOfSymbols = new Map([
  ["KH", "kế hoạch"],
  ["CTr", "chương trình"],
  ["HD", "hướng dẫn"],
  ["QĐ", "quyết định"],
  ["TB", "thông báo"],
  ["TTr", "tờ trình"],
  ["BC", "báo cáo"],
  ["BB", "biên bản"],
  ["GM", "giấy mời"],
  ["DS", "danh sách"],
]);

export const kindName: FormatRule = {
  label: "Tên loại",
  says: "Văn bản có tên loại ghi tên loại và trích yếu nội dung",
  source: decree("II.5"),
  restsOn: "words",
  forms: withKind,
  check({ title }, { symbol }) {
    const expected = namesOfSymbols.get(symbol);
    const { kind, summary } = title;
    if (kind === null) {
      const what = `Không có tên loại văn bản${expected ? ` “${expected.toUpperCase()}”` : ""}`;
      return [{ what, where: wholeDocument }];
    }
    const faults: Fault[] = [];
    if (expected && !comparableLabel(kind.text).startsWith(expected)) {
      const what = `Tên loại “${kind.text}”, phải là “${expected.toUpperCase()}” như ký hiệu`;
      faults.push({ what, where: quotedLine(kind) });
    }
    if (summary.length === 0)
      faults.push({ what: "Không có trích yếu dưới tên loại", where: quotedLine(kind) });
    return faults;
  },
};

export const kindLook: FormatRule = {
  label: "Cách trình bày tên loại, trích yếu",
  says: "Tên loại chữ in hoa, trích yếu chữ in thường; đứng, đậm, cỡ 13–14, căn giữa; dưới trích yếu có kẻ ngang dài từ 1/3 đến 1/2 dòng chữ",
  source: decree("II.5"),
  restsOn: "look",
  forms: withKind,
  check({ title: { kind, summary }, ruleUnder }, { letterhead }) {
    const points: [number, number] = letterhead === "national" ? [13, 14] : [13, 16];
    const look = { points, bold: true, italic: false, alignment: "centre" } as const;
    return [
      ...lookFaults("Tên loại", kind ? [kind] : [], { ...look, capitals: true }),
      ...lookFaults("Trích yếu", summary, { ...look, capitals: false }),
      ...(letterhead === "national"
        ? ruleFaults("trích yếu", summary, ruleUnder(summary), [1 / 3, 1 / 2])
        : []),
    ];
  },
};

export const about: FormatRule = {
  label: "Trích yếu công văn",
  says: "Công văn ghi “V/v …” dưới số, ký hiệu",
  source: decree("II.5"),
  restsOn: "words",
  forms: ["letter"],
  check({ head, title }, { letterhead }) {
    const faults: Fault[] = [];
    const [first] = head.about;
    // The Party writes it without "V/v", which cannot be told from other lines.
    if (letterhead === "party" && first === undefined) return [];
    if (first === undefined)
      faults.push({ what: "Không có trích yếu “V/v …” dưới số, ký hiệu", where: wholeDocument });
    else if (!first.text.startsWith("V/v ")) {
      faults.push({ what: "Trích yếu công văn phải bắt đầu bằng “V/v ”", where: quotedLine(first) });
    }
    if (title.kind !== null) {
      faults.push({
        what: `Công văn không có tên loại, bỏ “${title.kind.text}”`,
        where: quotedLine(title.kind),
      });
    }
    return faults;
  },
};

export const aboutLook: FormatRule = {
  label: "Cách trình bày trích yếu công văn",
  says: "Chữ in thường, đứng, cỡ 12–13, căn giữa dưới số, ký hiệu",
  source: decree("II.5"),
  restsOn: "look",
  forms: ["letter"],
  check: ({ head }) =>
    lookFaults("Trích yếu công văn", head.about, {
      points: [12, 13],
      bold: false,
      italic: false,
      alignment: "centre",
    }),
};

export const addressees: FormatRule = {
  label: "Kính gửi",
  says: "Công văn, tờ trình có “Kính gửi:” và tên nơi nhận, chữ in thường, đứng, cỡ 13–14",
  source: decree("II.9"),
  restsOn: "words",
  forms: ["document", "letter"],
  check({ title }, { form, symbol }) {
    const [first] = title.addressees;
    if (first === undefined) {
      const needed = form === "letter" || symbol === "TTr";
      return needed ? [{ what: "Không có “Kính gửi:”", where: wholeDocument }] : [];
    }
    return /^Kính gửi:/.test(first.text)
      ? []
      : [{ what: "Sau “Kính gửi” phải có dấu hai chấm", where: quotedLine(first) }];
  },
};

export const addresseesLook: FormatRule = {
  label: "Cách trình bày Kính gửi",
  says: "Chữ in thường, đứng, không đậm, cỡ 13–14",
  source: decree("II.9"),
  restsOn: "look",
  forms: ["document", "letter"],
  check: ({ title }) =>
    lookFaults("Kính gửi", title.addressees, { points: [13, 14], bold: false, italic: false }),
};

const withGrounds = ["document", "minutes"] as const;

export const grounds: FormatRule = {
  label: "Căn cứ ban hành",
  says: "Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm",
  source: decree("II.6"),
  restsOn: "words",
  forms: withGrounds,
  check({ title, body }, { symbol }) {
    const faults: Fault[] = title.grounds.flatMap((line, index) => {
      const last = index === title.grounds.length - 1;
      if (line.text.endsWith(last ? "." : ";") && !line.text.endsWith("./.")) return [];
      const what = last
        ? "Căn cứ cuối cùng phải kết thúc bằng dấu chấm"
        : "Cuối căn cứ phải là dấu chấm phẩy";
      return [{ what, where: quotedLine(line) }];
    });
    const [first] = body;
    if (first && title.grounds.length === 0 && groundWord.test(first.text) && /\.\s.*:$/u.test(first.text)) {
      const what = "Căn cứ viết liền với lời dẫn, nên tách thành dòng riêng in nghiêng";
      faults.push({ what, where: quotedLine(first), doubtful: true });
    }
    if (symbol === "QĐ" && title.grounds.length === 0) {
      faults.push({ what: "Quyết định không nêu căn cứ ban hành", where: wholeDocument });
    }
    return faults;
  },
};

export const groundsLook: FormatRule = {
  label: "Cách trình bày căn cứ",
  says: "Chữ in thường, nghiêng, cỡ 13–14",
  source: decree("II.6"),
  restsOn: "look",
  forms: withGrounds,
  check: ({ title }) =>
    title.grounds.flatMap((line) =>
      lookFaults("Căn cứ", [line], { points: [13, 14], bold: false, italic: true }),
    ),
};

export const authorityLook: FormatRule = {
  label: "Thẩm quyền ban hành, “QUYẾT ĐỊNH:”",
  says: "Chữ in hoa, đứng, đậm, cỡ 13–14, căn giữa",
  source: decree("II.6"),
  restsOn: "look",
  forms: ["document"],
  check: ({ title }) =>
    title.authority.flatMap((line) =>
      lookFaults("Thẩm quyền ban hành", [line], {
        points: [13, 14],
        bold: true,
        italic: false,
        alignment: "centre",
      }),
    ),
};
