import { expect, test } from "vitest";
import { collectiveSignature } from "../../../src/domain/papers/collective-signature";

test("the head of a board signs by what the board calls itself", () => {
  const signs = (council: string) => Object.values(collectiveSignature(council));
  expect(signs("Hội đồng\nThi đua - Khen thưởng")).toEqual(["TM. HỘI ĐỒNG", "CHỦ TỊCH"]);
  expect(signs("")).toEqual(["TM. HỘI ĐỒNG", "CHỦ TỊCH"]);
  expect(signs("Ban Thi đua")).toEqual(["TM. BAN THI ĐUA", "TRƯỞNG BAN"]);
  expect(signs("Ban Chỉ đạo\nphong trào thi đua")).toEqual([
    "TM. BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA",
    "TRƯỞNG BAN",
  ]);
  expect(signs("Tiểu ban Thi đua")).toEqual(["TM. TIỂU BAN THI ĐUA", "TRƯỞNG TIỂU BAN"]);
  expect(signs("Tổ Thi đua")).toEqual(["TM. TỔ THI ĐUA", "TỔ TRƯỞNG"]);
  expect(signs("Ban Chấp hành Công đoàn trường")).toEqual(["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"]);
  expect(signs("Ban Thường vụ Đoàn trường")).toEqual(["TM. BAN THƯỜNG VỤ", "BÍ THƯ"]);
});
