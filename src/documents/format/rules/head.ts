import { recognisable } from "../../../vietnamese/text";
import { ownHeads } from "../../engine/letterhead";
import type { Head } from "../paper/head";
import { inCapitals, quotedLine } from "../paper/lines";
import type { Form } from "../profile";
import { lookFaults, ruleFaults } from "./measure";
import { decree, type Fault, type FormatRule, official, wholeDocument } from "./rule";

/** The nation's name and motto, and the bodies (NĐ 30/2020, Phụ lục I, Phần I, mục II.1 and II.2). */

const withHead = [...official, "sheet"] as const;
const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** What may be printed without a head: sheets that only fill a dossier, certificates on blanks that have it. */
function headless(form: Form): boolean {
  return form === "sheet" || form === "certificate";
}

const theMotto = "Độc lập - Tự do - Hạnh phúc";

export const nationalName: FormatRule = {
  label: "Quốc hiệu",
  says: `Ghi “${nation}”`,
  source: decree("II.1"),
  restsOn: "words",
  forms: [...withHead, "certificate"],
  check({ head }, { form, letterhead }) {
    const line = head.nationalName;
    if (letterhead !== "national") return ownTitleFaults(head, ownHeads[letterhead].title, headless(form));
    if (line === null) return headless(form) ? [] : [{ what: "Không có Quốc hiệu", where: wholeDocument }];
    const typed = line.text.toUpperCase().replace(/\s+/g, " ").replace("HOÀ", "HÒA");
    return typed === nation ? [] : [{ what: `Quốc hiệu viết “${line.text}”`, where: quotedLine(line) }];
  },
};

/** An organisation's own title stands where the nation's name does, and not beside it. */
function ownTitleFaults({ nationalName, ownTitle }: Head, title: string, free: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  if (nationalName !== null) {
    const what = `Văn bản ghi Quốc hiệu, phải là tiêu đề “${title}”`;
    faults.push({ what, where: quotedLine(nationalName) });
  } else if (ownTitle === null && !free) {
    faults.push({ what: `Không có tiêu đề “${title}”`, where: wholeDocument });
  }
  if (ownTitle !== null && recognisable(ownTitle.text) !== recognisable(title)) {
    faults.push({ what: `Tiêu đề viết “${ownTitle.text}”, phải là “${title}”`, where: quotedLine(ownTitle) });
  }
  return faults;
}

export const nationalLook: FormatRule = {
  label: "Cách trình bày Quốc hiệu",
  says: "Chữ in hoa, đứng, đậm, cỡ 12–13",
  source: decree("II.1"),
  restsOn: "look",
  forms: [...withHead, "certificate"],
  check: ({ head }, { form, letterhead }) => {
    const own = letterhead !== "national";
    const line = own ? head.ownTitle : head.nationalName;
    return lookFaults(own ? "Tiêu đề" : "Quốc hiệu", line ? [line] : [], {
      ...(form === "certificate" ? {} : { points: own ? [12, 15] : [12, 13] }),
      bold: true,
      italic: false,
      capitals: true,
      alignment: "centre",
    });
  },
};

export const motto: FormatRule = {
  label: "Tiêu ngữ",
  says: `Ghi “${theMotto}”, giữa các cụm từ có gạch nối, có cách chữ`,
  source: decree("II.1"),
  restsOn: "words",
  forms: [...withHead, "certificate"],
  check({ head: { nationalName: nation, motto: line } }, { form, letterhead }) {
    if (letterhead !== "national") {
      return line === null
        ? []
        : [{ what: "Văn bản của tổ chức này không có Tiêu ngữ", where: quotedLine(line) }];
    }
    if (line === null) {
      const needed = !headless(form) || nation !== null;
      return needed ? [{ what: "Không có Tiêu ngữ", where: wholeDocument }] : [];
    }
    return line.text === theMotto ? [] : [{ what: `Tiêu ngữ viết “${line.text}”`, where: quotedLine(line) }];
  },
};

export const mottoLook: FormatRule = {
  label: "Cách trình bày Tiêu ngữ",
  says: "Chữ in thường, đứng, đậm, cỡ 13–14; ở dưới có kẻ ngang dài bằng dòng chữ",
  source: decree("II.1"),
  restsOn: "look",
  forms: [...withHead, "certificate"],
  check({ head, ruleUnder }, { form, letterhead }) {
    const lines = head.motto && letterhead === "national" ? [head.motto] : [];
    return [
      ...lookFaults("Tiêu ngữ", lines, {
        ...(form === "certificate" ? {} : { points: [13, 14] }),
        bold: true,
        italic: false,
        capitals: false,
        alignment: "centre",
      }),
      ...(form === "certificate" ? [] : ruleFaults("Tiêu ngữ", lines, ruleUnder(lines), [1, 1])),
    ];
  },
};

export const parentBody: FormatRule = {
  label: "Tên cơ quan chủ quản",
  says: "Chữ in hoa, đứng, không đậm, cỡ 12–13",
  source: decree("II.2"),
  restsOn: "look",
  forms: withHead,
  check: ({ head: { bodies } }, { letterhead }) =>
    bodies.slice(0, -1).flatMap((body) =>
      lookFaults("Tên cơ quan chủ quản", body, {
        points: letterhead === "national" ? [12, 13] : [12, 14],
        bold: false,
        italic: false,
        capitals: true,
        alignment: "centre",
      }),
    ),
};

export const issuingBody: FormatRule = {
  label: "Tên cơ quan ban hành",
  says: "Có tên cơ quan ban hành, viết chữ in hoa",
  source: decree("II.2"),
  restsOn: "words",
  forms: withHead,
  check({ head: { bodies } }, { form }) {
    const [issuing] = bodies.slice(-1);
    if (issuing === undefined)
      return headless(form) ? [] : [{ what: "Không có tên cơ quan ban hành", where: wholeDocument }];
    const small = issuing.find(({ text }) => !inCapitals(text));
    return small ? [{ what: "Tên cơ quan ban hành: phải viết chữ in hoa", where: quotedLine(small) }] : [];
  },
};

export const issuingLook: FormatRule = {
  label: "Cách trình bày tên cơ quan ban hành",
  says: "Chữ đứng, đậm, cỡ 12–13; ở dưới có kẻ ngang dài từ 1/3 đến 1/2 dòng chữ",
  source: decree("II.2"),
  restsOn: "look",
  forms: withHead,
  check({ head: { bodies }, ruleUnder }, { letterhead }) {
    const [issuing = []] = bodies.slice(-1);
    const national = letterhead === "national";
    return [
      ...lookFaults("Tên cơ quan ban hành", issuing, {
        points: national ? [12, 13] : [12, 14],
        bold: true,
        italic: false,
        alignment: "centre",
      }),
      // The youth union and the Party have stars there.
      ...(national ? ruleFaults("tên cơ quan ban hành", issuing, ruleUnder(issuing), [1 / 3, 1 / 2]) : []),
    ];
  },
};
