import { describe, expect, test } from "vitest";
import { runInSheet } from "./script-project";

describe("Utilities", () => {
  test("blobs hold bytes from -128 to 127", () => {
    expect(
      runInSheet(`const text = Utilities.newBlob("é", "text/csv", "a.csv");
        const bytes = Utilities.newBlob([-1, 0, 127]).setName("b").setContentType("x/y");
        return [text, bytes].map((blob) => [blob.getBytes(), blob.getContentType(), blob.getName()])
          .concat([text.getDataAsString(), Utilities.newBlob("").getContentType()]);`),
    ).toEqual([[[-61, -87], "text/csv", "a.csv"], [[-1, 0, 127], "x/y", "b"], "é", "text/plain"]);
    expect(() => runInSheet("Utilities.newBlob([128])")).toThrow("Cannot convert 128 to a byte");
  });

  test("Base64 there and back", () => {
    expect(
      runInSheet(`const encoded = Utilities.base64Encode([-1, 0, 1]);
        return [encoded, Utilities.base64Decode(encoded), Utilities.base64Encode("é", Utilities.Charset.UTF_8)];`),
    ).toEqual(["/wAB", [-1, 0, 1], "w6k="]);
    expect(() => runInSheet("Utilities.base64Decode('*')")).toThrow("Could not decode string.");
    expect(
      runInSheet(`const encoded = Utilities.base64EncodeWebSafe([-1, -17, -2, 0]);
        return [encoded, Utilities.base64DecodeWebSafe(encoded)];`),
    ).toEqual(["_-_-AA==", [-1, -17, -2, 0]]);
    expect(() => runInSheet("Utilities.base64DecodeWebSafe('a+/a')")).toThrow("Could not decode string.");
  });

  test("digests", () => {
    const start = [-70, 120, 22, -65];
    expect(
      runInSheet(`const { DigestAlgorithm, Charset } = Utilities;
        return [Utilities.computeDigest(DigestAlgorithm.SHA_256, "abc").slice(0, 4),
          Utilities.computeDigest(DigestAlgorithm.SHA_256, "abc", Charset.UTF_8).length,
          Utilities.computeDigest(DigestAlgorithm.SHA_256, [97, 98, 99]).slice(0, 4)];`),
    ).toEqual([start, 32, start]);
    // RFC 1321: MD5 ("abc") = 900150983cd24fb0d6963f7d28e17f72; "ệ" is e1 bb 87.
    expect(
      runInSheet(`const { DigestAlgorithm, Charset } = Utilities;
        const ofText = Utilities.computeDigest(DigestAlgorithm.SHA_256, "ệ", Charset.UTF_8);
        const ofBytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, [-31, -69, -121]);
        return [Utilities.computeDigest(DigestAlgorithm.MD5, "abc"), String(ofText) === String(ofBytes)];`),
    ).toEqual([[-112, 1, 80, -104, 60, -46, 79, -80, -42, -106, 63, 125, 40, -31, 127, 114], true]);
    expect(() => runInSheet("Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é')")).toThrow(
      "without a charset, is not emulated",
    );
  });

  test.each([
    ["dd/MM/yyyy HH:mm:ss", "Asia/Ho_Chi_Minh", "01/03/2023 04:05:06"],
    ["d/M/yy 'at' H", "UTC", "28/2/23 at 21"],
    ["yyyy-MM-dd'T'HH:mm", "America/New_York", "2023-02-28T16:05"],
  ])("formatDate %s in %s", (pattern, zone, text) => {
    expect(
      runInSheet(
        `return Utilities.formatDate(new Date(2023, 2, 1, 4, 5, 6), "${zone}", ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  test("other letters of date patterns throw", () => {
    expect(() => runInSheet("Utilities.formatDate(new Date(), 'UTC', 'EEE d')")).toThrow(
      "the pattern letters EEE",
    );
  });

  test("logs are recorded", async () => {
    const { openScript } = await import("./script-project");
    const code =
      "function run() { console.log('%s is %d', 'a', 1); console.error('b', [2]); Logger.log('c'); }";
    const { logs, calls } = openScript(code).call("run");
    expect([logs, calls]).toEqual([["a is 1", "b [ 2 ]", "c"], []]);
  });
});
