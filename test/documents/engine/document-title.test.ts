import { expect, test } from "vitest";
import { documentTitle } from "../../../src/documents/engine/document-title";
import { firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";

const titled = (kind: DocumentKind, part: string, title: string) =>
  documentTitle({ ...firstDocument(kind, "CN2023", part), title });

test.each<[DocumentKind, string, string, string]>([
  [
    "plan",
    "",
    "Phát động đợt thi đua\nnăm học 2026 - 2027",
    "Kế hoạch phát động đợt thi đua năm học 2026 - 2027",
  ],
  ["reminder", "", "đôn đốc gửi hồ sơ xét thi đua", "Công văn đôn đốc gửi hồ sơ xét thi đua"],
  ["countMinutes", "HM-1-L1", "Kiểm phiếu lượt HM-1-L1: Xét thi đua", "Biên bản kiểm phiếu: Xét thi đua"],
  ["ballot", "HM-1-L2-2", "Phiếu bầu lượt HM-1-L2-2: Xét thi đua", "Phiếu bầu: Xét thi đua"],
  ["invitation", "HM-1", "Mời họp HM-1: Xét thi đua", "Giấy mời họp: Xét thi đua"],
  [
    "suddenOpinion",
    "DX01",
    "Khen thưởng đột xuất, hồ sơ DX01",
    "Phiếu trình khen đột xuất khen thưởng đột xuất",
  ],
  ["decision", "GK", "Tặng Giấy khen năm học 2022-2023", "Quyết định tặng Giấy khen năm học 2022-2023"],
  ["decision", "C.1", "Khen lớp C.1.2 và tổ C.1 mới", "Quyết định khen lớp C.1.2 và tổ C.1 mới"],
  ["countMinutes", "", "", "Biên bản kiểm phiếu"],
])("%s %s “%s”: “%s”", (kind, part, title, told) => {
  expect(titled(kind, part, title)).toBe(told);
});
