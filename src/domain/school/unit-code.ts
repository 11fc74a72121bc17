import { comparable } from "../../vietnamese/text";
import { codeKey } from "../code-key";
import type { Unit } from "./unit";

/** What units of each kind are called first, and how their codes begin; the longer names first. */
const beginnings: readonly (readonly [name: string, kind: Unit["kind"], code: string])[] = [
  ["Trung tâm", "centre", "TT"],
  ["Viện", "centre", "V"],
  ["Văn phòng", "office", "VP"],
  ["Phòng", "office", "P"],
  ["Ban", "office", "B"],
  ["Bộ môn", "team", "BM"],
  ["Tổ", "team", "T"],
  ["Khoa", "faculty", "K"],
  ["Công đoàn", "organisation", "CD"],
  ["Đoàn", "organisation", "D"],
  ["Hội", "organisation", "H"],
  ["Đảng bộ", "organisation", "DB"],
  ["Chi bộ", "organisation", "CB"],
];

function beginningOf(name: string): (typeof beginnings)[number] | undefined {
  const written = comparable(name).toLowerCase();
  return beginnings.find(([beginning]) => {
    const start = beginning.toLowerCase();
    return written === start || written.startsWith(`${start} `);
  });
}

/** What kind of unit a name says it is: "Khoa Mộc" a faculty, "Phòng Đào tạo" an office; else other. */
export function unitKindOf(name: string): Unit["kind"] {
  return beginningOf(name)?.[1] ?? "other";
}

/**
 * A code for a unit that has none: its kind and the first letters of its name ("Khoa Công nghệ thông tin": K-CNTT; a name of one
 * word whole: "Khoa Mộc": K-MOC), without marks, and none of those `taken`.
 */
export function proposedCode(name: string, taken: ReadonlySet<string>): string {
  const known = beginningOf(name);
  const rest = known ? comparable(name).slice(known[0].length) : name;
  const words = plain(rest)
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "");
  const [only = ""] = words;
  const initials =
    words.length === 1
      ? only.slice(0, 8)
      : words
          .map((word) => word.slice(0, 1))
          .join("")
          .slice(0, 10);
  const stem = [known?.[2] ?? "", initials].filter((part) => part !== "").join("-") || "DV";
  const free = (code: string) => !taken.has(codeKey(code));
  if (free(stem)) return stem;
  let count = 2;
  while (!free(`${stem}${count}`)) count += 1;
  return `${stem}${count}`;
}

/** Capital letters without marks. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "D").toUpperCase();
}
