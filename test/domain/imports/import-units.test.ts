import { describe, expect, test } from "vitest";
import { importUnitList } from "../../../src/domain/imports/import-units";
import type { Unit } from "../../../src/domain/school/unit";
import { proposedCode, unitKindOf } from "../../../src/domain/school/unit-code";

const unit = (code: string, name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ code, name, kind: "faculty", head: "", mails: [], headCount: null },
  ...more,
});

describe("a list that is typed, a unit a line", () => {
  test("names alone, with mails, counts, heads and codes in any order behind them", () => {
    const { units, report } = importUnitList(
      "1. Khoa Mộc\n\nPhòng Đào tạo; dao-tao@truong.example; 12\n3\tTrung tâm Ngoại ngữ\tNguyễn Văn Mẫu\tTTNN\nHội Cựu chiến binh",
      [],
    );
    expect(units).toEqual([
      unit("K-MOC", "Khoa Mộc"),
      unit("P-DT", "Phòng Đào tạo", { kind: "office", mails: ["dao-tao@truong.example"], headCount: 12 }),
      unit("TTNN", "Trung tâm Ngoại ngữ", { kind: "centre", head: "Nguyễn Văn Mẫu" }),
      unit("H-CCB", "Hội Cựu chiến binh", { kind: "organisation" }),
    ]);
    expect([report.unread, report.unchanged]).toEqual([[], 0]);
  });

  test("a unit that stands is known by its name, and nothing of it is erased", () => {
    const known = [unit("KM", "Khoa Mộc", { head: "Lê Văn Thử", mails: ["moc@truong.example"] })];
    expect(importUnitList("khoa mộc", known).units).toEqual([]);
    const { units, report } = importUnitList("Khoa Mộc; moc-moi@truong.example", known);
    expect(units).toEqual([
      unit("KM", "Khoa Mộc", { head: "Lê Văn Thử", mails: ["moc-moi@truong.example"] }),
    ]);
    expect(report.changed).toEqual([
      { who: "Khoa Mộc (KM)", changes: ["Thư điện tử: moc@truong.example → moc-moi@truong.example"] },
    ]);
  });

  test("a line twice, or one that gives a known name another code, is told and not taken", () => {
    const { units, report } = importUnitList("Khoa Mộc\nKhoa Mộc\nKhoa May; XX", [unit("KMAY", "Khoa May")]);
    expect(units.map(({ code }) => code)).toEqual(["K-MOC"]);
    expect(report.unread.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "Đơn vị này đã có ở dòng 1"],
      [3, "Khoa May trong sổ có mã KMAY, không phải XX"],
    ]);
  });
});

test("a table with headings is read by them; a bad cell leaves its line out", () => {
  const { units, report } = importUnitList(
    "STT\tTên đơn vị\tMã đơn vị\tEmail\tSố người\n1\tKhoa Điện\tKD\tdien@truong.example\t20\n2\tKhoa May\tKM\tkhông có\t5",
    [],
  );
  expect(units).toEqual([unit("KD", "Khoa Điện", { mails: ["dien@truong.example"], headCount: 20 })]);
  expect(report.unread.map(({ reason }) => reason)).toEqual([
    "Thư điện tử “không có” không phải là địa chỉ thư",
  ]);
});

test("codes that are proposed are nobody else's", () => {
  expect(proposedCode("Khoa Công nghệ thông tin", new Set())).toBe("K-CNTT");
  expect(proposedCode("Khoa Công nghệ thực phẩm", new Set(["K-CNTP", "K-CNTP2"]))).toBe("K-CNTP3");
  expect(proposedCode("Phòng Tổ chức - Hành chính", new Set())).toBe("P-TCHC");
  expect(proposedCode("Công đoàn", new Set())).toBe("CD");
  expect(proposedCode("…", new Set())).toBe("DV");
  expect(["Ban Giám hiệu", "Tổ Toán", "Khoang tàu"].map(unitKindOf)).toEqual(["office", "team", "other"]);
});
