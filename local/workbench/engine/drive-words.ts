import type { ImportLoss } from "../../drive/docx-import";

/** What a Google Doc would lose of a document, for whoever puts it back. */
export function lossWords({ kind, part, what }: ImportLoss): readonly string[] {
  const where = placeOf(part);
  switch (kind) {
    case "paragraph style":
      return [`kiểu đoạn “${what}” ${where}: chữ giữ lại, kiểu trở về Normal`];
    case "character style":
      return [`kiểu chữ “${what}” ${where}: chữ giữ lại, mất kiểu`];
    case "page borders":
      return [`khung viền trang ${where}`];
    case "text boxes":
      return [`hộp văn bản ${where}, cùng chữ ở trong hộp`];
    case "percent widths":
      return [`bề rộng bảng tính theo phần trăm ${where}: bảng tự co giãn`];
  }
}

function placeOf(part: string): string {
  if (part.includes("header")) return "ở đầu trang";
  return part.includes("footer") ? "ở chân trang" : "trong thân văn bản";
}
