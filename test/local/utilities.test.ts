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

  /** 4:05:06.007 on Wednesday, 1 March 2023 in Vietnam: the evening before in London and New York. */
  test.each([
    ["dd/MM/yyyy HH:mm:ss", "Asia/Ho_Chi_Minh", "01/03/2023 04:05:06"],
    ["d/M/yy 'at' H", "UTC", "28/2/23 at 21"],
    ["yyyy-MM-dd'T'HH:mm", "America/New_York", "2023-02-28T16:05"],
    ["EEE, EEEE, MMM d, MMMM", "Asia/Ho_Chi_Minh", "Wed, Wednesday, Mar 1, March"],
    ["h:mm a, K, k", "America/New_York", "4:05 PM, 4, 16"],
    ["h K k a", "GMT-4:05", "5 5 17 PM"],
    ["SSS S y yyy yyyyy G", "UTC", "007 7 2023 2023 02023 AD"],
    ["D w W F u", "Asia/Ho_Chi_Minh", "60 9 1 1 3"],
    ["z, zzzz, Z, X, XX, XXX", "Asia/Ho_Chi_Minh", "ICT, Indochina Time, +0700, +07, +0700, +07:00"],
    ["z, zzzz, Z, XXX", "America/New_York", "EST, Eastern Standard Time, -0500, -05:00"],
    ["z Z X", "UTC", "UTC +0000 Z"],
    ["HH:mm z", "GMT+7", "04:05 GMT+07:00"],
    ["HH:mm z", "GMT+07:30", "04:35 GMT+07:30"],
    ["HH:mm", "GMT-3", "18:05"],
    ["HH:mm", "VST", "04:05"],
    ["HH:mm z", "PST", "13:05 PST"],
    ["''yyyy'' 'it''s'", "UTC", "'2023' it's"],
  ])("formatDate %s in %s", (pattern, zone, text) => {
    expect(
      runInSheet(
        `return Utilities.formatDate(new Date(2023, 2, 1, 4, 5, 6, 7), "${zone}", ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  test("noon and midnight by every letter of the hour", () => {
    const hours = (hour: number) =>
      runInSheet(`return Utilities.formatDate(new Date(2023, 0, 1, ${hour}), "GMT+7", "H k K h a");`);
    expect([hours(0), hours(12)]).toEqual(["0 24 0 12 AM", "12 12 0 12 PM"]);
  });

  test("the last days of a year may lie in the first week of the next one", () => {
    const week = (month: number, day: number) =>
      runInSheet(`return Utilities.formatDate(new Date(2023, ${month - 1}, ${day}), "GMT+7", "w YYYY");`);
    expect([week(1, 1), week(1, 8), week(12, 30), week(12, 31)]).toEqual([
      "1 2023",
      "2 2023",
      "52 2023",
      "1 2024",
    ]);
  });

  test("letters that Java does not know are refused, and zones that it would take for GMT throw", () => {
    expect(() => runInSheet("Utilities.formatDate(new Date(), 'UTC', 'b d')")).toThrow(
      "Invalid argument: b d",
    );
    for (const zone of ["UTC+7", "+07:00", "Hanoi", "GMT+24"]) {
      expect(() => runInSheet(`Utilities.formatDate(new Date(), "${zone}", "d")`)).toThrow(
        `the time zone "${zone}" is not emulated`,
      );
    }
  });

  test("sleeps at most five minutes", () => {
    expect(runInSheet("Utilities.sleep(300000); return 'awake';")).toBe("awake");
    expect(() => runInSheet("Utilities.sleep(300001)")).toThrow("Invalid argument: milliseconds");
    expect(() => runInSheet("Utilities.sleep(-1)")).toThrow("Invalid argument: milliseconds");
  });

  test("all digests but MD2, and signatures, of texts and bytes", () => {
    expect(
      runInSheet(`const { DigestAlgorithm, Charset, MacAlgorithm } = Utilities;
        const length = (name) => Utilities.computeDigest(DigestAlgorithm[name], "abc").length;
        return [["MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"].map(length),
          Utilities.computeDigest(DigestAlgorithm.MD5, "é", Charset.US_ASCII).join() ===
            Utilities.computeDigest(DigestAlgorithm.MD5, "?").join(),
          Utilities.base64Encode(Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe")),
          Utilities.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, [97], [98]).join() ===
            Utilities.computeHmacSha256Signature("a", "b").join()];`),
    ).toEqual([
      [16, 20, 32, 48, 64],
      true,
      // RFC 4231, test case 2.
      "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=",
      true,
    ]);
    expect(() => runInSheet("Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')")).toThrow(
      "DigestAlgorithm.MD2 is not emulated",
    );
  });

  test.each([
    ['"%s is %d"', "'a', 1.9", "a is 1"],
    ['"%5d|%-5d|%05d|%+d"', "42, 42, -42, 42", "   42|42   |-0042|+42"],
    ['"%.2f %8.3f %e"', "3.14159, 3.14159, 12345.678", "3.14    3.142 1.234568e+04"],
    ['"%x %X %o %c %5s %.2s %%"', "255, 255, 8, 65, 'ab', 'abc'", "ff FF 10 A    ab ab %"],
  ])("formatString(%s, %s)", (template, values, text) => {
    expect(runInSheet(`return Utilities.formatString(${template}, ${values});`)).toBe(text);
  });

  test("formatString says what it cannot do", () => {
    expect(() => runInSheet("Utilities.formatString('%j', 1)")).toThrow("with %j is not emulated");
    expect(() => runInSheet("Utilities.formatString('%d %d', 1)")).toThrow("with too few values");
    expect(() => runInSheet("Utilities.formatString('%d', 'x')")).toThrow("of x as a number");
  });

  test("parseCsv reads quotes, line breaks in them and other delimiters", () => {
    expect(
      runInSheet(`return [Utilities.parseCsv('a,"b ""c"", d"\\r\\n"two\\nlines",e\\n'),
        Utilities.parseCsv("1;2", ";"), Utilities.parseCsv(""), Utilities.parseCsv("a,\\n\\n,b")];`),
    ).toEqual([
      [
        ["a", 'b "c", d'],
        ["two\nlines", "e"],
      ],
      [["1", "2"]],
      [],
      [["a", ""], [""], ["", "b"]],
    ]);
    expect(() => runInSheet(`Utilities.parseCsv('a,"b')`)).toThrow("Could not parse text.");
    expect(() => runInSheet(`Utilities.parseCsv('"a"b,c')`)).toThrow("Could not parse text.");
  });

  test("archives there and back", () => {
    expect(
      runInSheet(`const blobs = [Utilities.newBlob("é", "text/plain", "a.txt"), Utilities.newBlob("{}", null, "b.json")];
        const zip = Utilities.zip(blobs);
        const out = Utilities.unzip(zip).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]);
        const gz = Utilities.gzip(blobs[0], "a.gz");
        const back = Utilities.ungzip(gz);
        return [zip.getName(), zip.getContentType(), out, gz.getContentType(),
          [back.getName(), back.getContentType(), back.getDataAsString()]];`),
    ).toEqual([
      "archive.zip",
      "application/zip",
      [
        ["a.txt", "text/plain", "é"],
        ["b.json", "application/json", "{}"],
      ],
      "application/x-gzip",
      ["a", null, "é"],
    ]);
    expect(() => runInSheet("Utilities.zip([Utilities.newBlob('a')])")).toThrow("must have non-null name");
  });

  test("blobs are copied and filled anew", () => {
    expect(
      runInSheet(`const blob = Utilities.newBlob("a", "text/csv", "x.pdf");
        const copy = blob.copyBlob().setBytes([98]).setContentTypeFromExtension();
        blob.setDataFromString("é", "ISO-8859-1");
        return [blob.getBytes(), copy.getDataAsString(), copy.getContentType(), blob.isGoogleType()];`),
    ).toEqual([[-23], "b", "application/pdf", false]);
    expect(() => runInSheet("Utilities.newBlob('a').getDataAsString('UTF-16')")).toThrow(
      "the charset UTF-16 is not emulated",
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
