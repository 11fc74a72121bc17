import { useHash } from "./use-hash";

/** The parts of the workbench, by the first word of the address's hash. */
export type Part = "sheet" | "forms" | "drive" | "mail" | "runs";

/** What stands on them, in the order of the rail. */
export const partNames: readonly (readonly [part: Part, name: string])[] = [
  ["sheet", "Bảng tính"],
  ["forms", "Biểu mẫu"],
  ["drive", "Thư mục"],
  ["mail", "Hộp thư"],
  ["runs", "Lần chạy"],
];

/** The part a hash leads to: `#/mail/an@example.com` is of the mailbox; the Sheet for what leads nowhere. */
export function partOf(hash: string): Part {
  const [, first = ""] = /^#\/([a-z]+)/.exec(hash) ?? [];
  return partNames.find(([part]) => part === first)?.[0] ?? "sheet";
}

/** The part that is open, by the address. */
export function usePart(): Part {
  return partOf(useHash());
}
