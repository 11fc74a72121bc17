import type { Letterhead, Settings } from "../../domain/school/settings";
import { comparable } from "../../vietnamese/text";

/** What an organisation's documents have instead of the nation's name (docs/decisions/0047). */
interface OwnHead {
  readonly title: string;
  /** What stands under the issuing body instead of a rule. */
  readonly mark: string;
  /** What stands before the number. */
  readonly word: string;
}

/** The youth union's and the Party's (Hướng dẫn 36-HD/VPTW, and those of the youth union made after it). */
export const ownHeads: Readonly<Record<Exclude<Letterhead, "national">, OwnHead>> = {
  youth: { title: "ĐOÀN TNCS HỒ CHÍ MINH", mark: "***", word: "Số:" },
  party: { title: "ĐẢNG CỘNG SẢN VIỆT NAM", mark: "*", word: "Số" },
};

/** The head of an organisation of its own, as templates name it; nothing where the nation's name stands. */
export function letterheadView({ letterhead }: Settings) {
  if (letterhead === "national") return { "tiêu đề riêng": [] };
  const { title, mark, word } = ownHeads[letterhead];
  return { "tiêu đề riêng": [{ "tiêu đề": title, "dấu sao": mark, "từ số": word }] };
}

/**
 * Whose committee an organisation's document is issued and signed by: "Ban Chấp hành", "Ban Thường vụ", "Đảng ủy", "Chi bộ", by what
 * it calls itself; null where the nation's name stands, as the head signs alone there.
 */
export function committeeOf({ letterhead, school }: Pick<Settings, "letterhead" | "school">): string | null {
  if (letterhead === "national") return null;
  const label = comparable(school).toLowerCase();
  const named = ["Ban Thường vụ", "Đảng ủy", "Chi ủy", "Chi bộ"].find((body) =>
    label.startsWith(body.toLowerCase()),
  );
  return named ?? "Ban Chấp hành";
}

/** "Ban Chấp hành Đoàn trường …": who decides, in full. */
export function committeeInFull({ letterhead, school }: Pick<Settings, "letterhead" | "school">): string {
  const name = comparable(school)
    .replace(/^BCH(?!\p{L})/iu, "Ban Chấp hành")
    .replace(/^BTV(?!\p{L})/iu, "Ban Thường vụ");
  const committee = committeeOf({ letterhead, school: name }) ?? "";
  return name.toLowerCase().startsWith(committee.toLowerCase()) ? name : `${committee} ${name}`;
}
