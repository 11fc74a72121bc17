import type { Expected } from "./judge";

/** A list of our own of one kind, and what is right for it. */
export interface OwnCase extends Expected {
  readonly kind: "K1" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7" | "K8" | "K9" | "K10";
  readonly into?: "nominations" | "staff" | "history";
  readonly text: string;
}

/** Lines of cells parted by "|", as a spreadsheet's clipboard has them: with tabs. */
export function sheet(...lines: readonly string[]): string {
  return lines.map((line) => line.split("|").join("\t")).join("\n");
}
