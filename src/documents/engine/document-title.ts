import type { CouncilDocument } from "../../domain/papers/document";
import { type DocumentKind, kinds, officialName } from "../../domain/papers/kinds";
import { comparable, lowerFirst } from "../../vietnamese/text";

/**
 * What the properties of a document's file call it: kind and summary, without the code of its part, which tells a reader of the file
 * nothing: "Biên bản kiểm phiếu: Xét danh hiệu cuối năm".
 */
export function documentTitle({ kind, part, title }: CouncilDocument): string {
  const summary = comparable(title);
  if (part === "") return kindAndSummary(kind, summary);
  const code = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const named = new RegExp(`(?:,? (?:lượt|hồ sơ|phiên))? \\(?${code}\\)?(?=:|$)`, "iu");
  return kindAndSummary(kind, summary.replace(named, ""));
}

/**
 * Kind and summary of a document in one phrase: "Biên bản kiểm phiếu lượt 1". The name of the kind is not said twice; where it has no
 * summary the label says more.
 */
export function kindAndSummary(kind: DocumentKind, summary: string): string {
  const { symbol, label } = kinds[kind];
  const name = officialName(kind);
  if (summary === "") return symbol === "" && !label.startsWith(name) ? `${name}: ${label}` : label;
  return joined(name, summary);
}

/** "Giấy mời" and "Mời họp": "Giấy mời họp"; what begins with its own name stays as it is. */
function joined(name: string, summary: string): string {
  if (summary.toLowerCase().startsWith(name.toLowerCase())) return `${name}${summary.slice(name.length)}`;
  const said = words(name);
  const behind = words(summary);
  const same = (count: number) =>
    said
      .slice(said.length - count)
      .join(" ")
      .toLowerCase() === behind.slice(0, count).join(" ").toLowerCase();
  const shared = said.map((_, index) => said.length - index).find(same) ?? 0;
  const [first = "", ...rest] = behind.slice(shared);
  return [...said, lowered(first), ...rest].join(" ");
}

/** A summary within a phrase begins small, unless with a word in capitals. */
function lowered(word: string): string {
  return word === word.toUpperCase() && word.length > 1 ? word : lowerFirst(word);
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
