import { join } from "node:path";
import { expect, test } from "vitest";
import { firstSteps } from "../../scripts/first-steps";
import { yearPoints } from "../../scripts/play-year";
import { help, readOptions, stateFolder } from "../../scripts/start-options";

test("without options: the sample for a first look, its votes counted, in the browser", () => {
  const options = readOptions([]);
  expect(options).toEqual({
    ...{
      sample: join("samples", "hoa-mai"),
      point: "hop",
      fresh: false,
      port: undefined,
      opensBrowser: true,
    },
  });
  expect(options && stateFolder(options)).toBe(join("out", "workbench", "hoa-mai-hop"));
});

test("a sample by its name or its folder, a point, a port; each sample and point keeps its own state", () => {
  const options = readOptions([
    "--sample",
    "an-giang",
    "--until",
    "nhan-ho-so",
    "--fresh",
    "--port",
    "8080",
    "--no-open",
  ]);
  expect(options).toEqual({
    ...{ sample: join("samples", "an-giang"), point: "nhan-ho-so", fresh: true, port: 8080 },
    opensBrowser: false,
  });
  expect(readOptions(["--sample", "samples/an-giang"])?.sample).toBe("samples/an-giang");
  const empty = readOptions(["--empty"]);
  expect(empty).toMatchObject({ sample: undefined });
  expect(empty && stateFolder(empty)).toBe(join("out", "workbench", "bang-tinh-trong"));
});

test("a sample whose year is not played opens where its plans are composed, or before", () => {
  expect(readOptions(["--sample", "cong-doan"])).toMatchObject({ point: "ke-hoach" });
  expect(readOptions(["--sample", "cong-doan", "--until", "nhap-so"])).toMatchObject({ point: "nhap-so" });
  expect(firstSteps("ke-hoach", false).join("\n")).not.toContain("nhận hồ sơ");
});

test.each([
  [
    ["--until", "het-nam"],
    "Không có chặng “het-nam”; có: nhap-so, ke-hoach, nhan-ho-so, tham-dinh, hop, ket-qua.",
  ],
  [
    ["--sample", "../.."],
    "Không có trường mẫu “../..”; có: an-giang, benh-vien, cong-doan, doan-truong, hoa-mai, mam-non, thai-nguyen, ubnd-xa.",
  ],
  [
    ["--sample", "cong-doan", "--until", "nhan-ho-so"],
    "Mẫu “cong-doan” chỉ diễn đến khi đã soạn kế hoạch của từng đợt thi đua, không có chặng “nhan-ho-so”; có: nhap-so, ke-hoach.",
  ],
  [["--port", "0"], "“0” không phải là một cổng; cổng là số từ 1 đến 65535."],
  [["--port", "65536"], "“65536” không phải là một cổng; cổng là số từ 1 đến 65535."],
  [["--empty", "--until", "hop"], "--empty mở bảng tính trống, không dùng cùng --sample hay --until."],
  [["--sampel", "x"], /^Không hiểu dòng lệnh/],
])("%j is refused with what there is", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test("help lists every point; each says what to click first", () => {
  expect(readOptions(["--help"])).toBeUndefined();
  for (const [code, meaning] of Object.entries(yearPoints))
    expect(help).toMatch(new RegExp(`${code} +${meaning}`));
  expect(firstSteps(undefined)).toEqual([
    "Sổ Thi đua → Thiết lập → Thiết lập từng bước: từ trang tính trống đến kế hoạch đầu tiên",
  ]);
  expect(firstSteps("hop").join("\n")).toContain("Sổ Thi đua → Văn bản → Quyết định khen thưởng");
});
