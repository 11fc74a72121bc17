import { fittingLines } from "../../domain/cell-text";

/** What a mail says; plain text. Who it goes to stands in the register. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** In characters as they are stored. A mail is no place for 50.000 of them, and it must fit into a cell. */
const longestList = 15_000;

/** As many lines as a mail takes; of more, how many follow. The unit has what it sent. */
export function listed(lines: readonly string[]): string {
  const fitting = fittingLines(lines, longestList);
  if (fitting === lines.length) return lines.join("\n");
  return [...lines.slice(0, fitting), `… và ${lines.length - fitting} dòng nữa.`].join("\n");
}

/** The foot of every mail to a unit. */
export function signature(council: string, school: string): string {
  return ["Trân trọng.", "", `Thường trực ${oneLine(council)}`, oneLine(school)].join("\n");
}

/** A name that is broken into lines for a document's head, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The links by which a unit sends and files; "" for one it has not. */
export interface OwnLinks {
  readonly nominationLink: string;
  readonly reportLink: string;
  readonly evidenceFolder: string;
}

/** What a mail calls each of the links. */
export const linkNames: Readonly<Record<keyof OwnLinks, string>> = {
  nominationLink: "Liên kết riêng của đơn vị để gửi đề nghị khen thưởng",
  reportLink: "Liên kết riêng của đơn vị để gửi báo cáo",
  evidenceFolder: "Thư mục để đơn vị đưa tệp minh chứng",
};

/** A paragraph for each of the unit's links that there is. */
export function linkParagraphs({ nominationLink, reportLink, evidenceFolder }: OwnLinks): readonly string[] {
  const named = [
    [linkNames.nominationLink, nominationLink],
    [linkNames.reportLink, reportLink],
    [linkNames.evidenceFolder, evidenceFolder],
  ];
  return named.flatMap(([name, link]) => (link === "" ? [] : `${name}:\n${link}`));
}
