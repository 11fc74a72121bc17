import { expect, test } from "vitest";
import { summariseNominations } from "../../scripts/intake-account";
import { summariseReadings } from "../../scripts/readings-summary";
import { headless, list, openRegister, send } from "../support/review";

test("a summary tells how columns were read, what waits, and what of it stands", () => {
  const script = openRegister();
  const lines =
    "Mã\tHọ và tên\tDanh hiệu đề nghị\tMàu áo\n002\tLê Thị Mẫu\tLĐTT\tXanh\n003\tPhạm Văn Ví Dụ\tLạ\tĐỏ";
  send(script, "K-MOC", list([], { "Danh sách đề nghị": lines }));
  send(script, "P-DT", headless([["006", "Vũ Thị Bảng", "LĐTT"]]));
  const { quarantine, readings } = summariseReadings(script);
  expect(readings).toEqual([
    { unit: "K-MOC", column: 1, heading: "Mã", as: "Mã" },
    { unit: "K-MOC", column: 2, heading: "Họ và tên", as: "Họ và tên" },
    { unit: "K-MOC", column: 3, heading: "Danh hiệu đề nghị", as: "Danh hiệu đề nghị" },
    { unit: "K-MOC", column: 4, heading: "Màu áo", as: null },
    { unit: "P-DT", column: 1, heading: "", as: "Mã" },
    { unit: "P-DT", column: 2, heading: "", as: "Họ và tên" },
    { unit: "P-DT", column: 3, heading: "", as: "Danh hiệu đề nghị" },
  ]);
  expect(quarantine.map(({ unit, line, text }) => [unit, line, text])).toEqual([
    ["K-MOC", 3, "003\tPhạm Văn Ví Dụ\tLạ\tĐỏ"],
    ["K-MOC", null, "Màu áo"],
    ["P-DT", null, "006\tVũ Thị Bảng\tLĐTT"],
  ]);
  expect(quarantine[1]?.reason).toBe(
    "Có cột không được đọc; các cột hiểu là: “Mã”; “Họ và tên”; “Danh hiệu đề nghị”; cột “Màu áo” không đọc",
  );
  expect(summariseNominations(script).map(({ unit, nominee, state }) => [unit, nominee, state])).toEqual([
    ["K-MOC", "Lê Thị Mẫu", "active"],
    ["P-DT", "Vũ Thị Bảng", "unconfirmed"],
  ]);
});
