import type { Paragraph } from "docx";
import { control, section } from "./page";

/** What stands where the nation's name does: in documents of the State's bodies, schools and trade unions. */
export function nationalHead(content: readonly Paragraph[]): Paragraph[] {
  return [control("{^tiêu đề riêng}"), ...content, control("{/tiêu đề riêng}")];
}

/** What the youth union and the Party have instead (`letterheadView`). */
export function ownHead(content: readonly Paragraph[]): Paragraph[] {
  return section("tiêu đề riêng", content);
}
