import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tcvn3, utf8, viqr, vni, windows1258 } from "../../../src/vietnamese/legacy/encodings";
import { isSyllable, isVietnamese } from "../../../src/vietnamese/legacy/syllables";
import { unicodeText } from "../../../src/vietnamese/legacy/unicode-text";

const vowels =
  "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ";

describe("every letter of Vietnamese", () => {
  test("in TCVN3 is one sign", () => {
    const written =
      "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00AD õ ö ÷ ø ù ú û ü ý þ ®";
    expect(tcvn3.decode(written)).toBe(vowels);
    expect(tcvn3.decode("¡ ¢ § £ ¤ ¥ ¦")).toBe("Ă Â Đ Ê Ô Ơ Ư");
  });

  test("in VNI is a letter and the marks behind it", () => {
    const written =
      "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ";
    expect(vni.decode(written)).toBe(vowels);
    expect(vni.decode(written.toUpperCase())).toBe(vowels.toUpperCase());
  });

  test("in VIQR is a letter with signs of ASCII", () => {
    const written =
      "a` a? a~ a' a. a( a(` a(? a(~ a(' a(. a^ a^` a^? a^~ a^' a^. e` e? e~ e' e. e^ e^` e^? e^~ e^' e^. i` i? i~ i' i. o` o? o~ o' o. o^ o^` o^? o^~ o^' o^. o+ o+` o+? o+~ o+' o+. u` u? u~ u' u. u+ u+` u+? u+~ u+' u+. y` y? y~ y' y. dd";
    expect(viqr.decode(written)).toBe(vowels);
  });

  test("comes back from UTF-8 and Windows-1258 that were read as Western", () => {
    const latin1 = String.fromCharCode(...new TextEncoder().encode(vowels));
    expect(utf8.decode(latin1)).toBe(vowels);
    expect(["Tráº§n VÄƒn Thá»­", "LÃª Thá»‹ Máº«u", "Ä‘á»“"].map(utf8.decode)).toEqual([
      "Trần Văn Thử",
      "Lê Thị Mẫu",
      "đồ",
    ]);
    expect(windows1258.decode("Nguyêìn Ðãng Hoàng õÒ ýò")).toBe("Nguyến Đăng Hoàng ở ự");
  });
});

test("syllables have their letters, one tone in its place, and capitals throughout or first", () => {
  const words =
    "Nguyễn Trần Thuý thúy quý gì giữ Hoà hòa Huỳnh khuya Nguyệt ruỗi mía quốc giếng Ủy uỷ ngoằn THỬ Ý việc giá";
  expect(words.split(" ").filter((word) => !isSyllable(word))).toEqual([]);
  const none = "maõ Baõ TrÇn NguyÔn Krông Mlô Ñôn THö taì aá càch tạt́ Niêk";
  expect(none.split(" ").filter(isSyllable)).toEqual([]);
  expect(isVietnamese("LĐTT, CSTĐ-CS; Trần Văn Thử (GV)")).toBe(true);
});

const names = fc
  .array(
    fc.constantFrom(
      ..."Nguyễn Trần Lê Phạm Đỗ Văn Thị Ví Dụ Mẫu Thử Giả Nháp Hữu Đường Quỳnh Phước Thuỷ".split(" "),
    ),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

test("text in Unicode is never taken for anything else", () => {
  const cells = fc.array(
    fc.oneof(names, fc.constantFrom("LĐTT", "12/13", "H'Thử Niê Kđăm", "Y Mẫu Mlô", "x", "Müller", "001")),
  );
  fc.assert(
    fc.property(cells, (row) => {
      const text = row.join("\t");
      expect(unicodeText(text)).toEqual({ text, legacy: [], unsure: new Set() });
    }),
  );
});

test("lines, separators and what is Unicode stay; what could be both goes with its column, unsure", () => {
  const { text, legacy, unsure } = unicodeText("Họ tên\tTên\r\nTrÇn V¨n\tThö\r\nLª ThÞ\tDô\n\nĐỗ Thị\tDô");
  expect(text).toBe("Họ tên\tTên\r\nTrần Văn\tThử\r\nLê Thị\tDụ\n\nĐỗ Thị\tDô");
  expect(legacy).toEqual([{ name: "TCVN3 (phông .VnTime)", written: "TrÇn V¨n", read: "Trần Văn" }]);
  expect([...unsure]).toEqual([2]);
});

test("a name of another language goes with the encoding of its text, unsure; a tick that was read wrong is one", () => {
  const vni = unicodeText("Hoï vaø teân\tChöùc vuï\nTraàn Vaên\tGiaûng vieân\nH'Maãu Byaê\tGiaûng vieân");
  expect([vni.text.split("\n")[2], [...vni.unsure]]).toEqual(["H'Mẫu Byă\tGiảng viên", [2]]);
  expect(unicodeText("Há» vÃ  tÃªn\tTráº§n\t\u00e2\u009c\u0093").text).toContain("\t✓");
});

test("a cell that could be both goes with its text where no letter of all of it is Unicode's alone", () => {
  const rows = (note: string) => `Hä vµ tªn\tGhi chó\nTrÇn V¨n Thö\t\nLª ThÞ MÉu\t${note}`;
  const whole = unicodeText(rows("Con nhá"));
  expect([whole.text, [...whole.unsure]]).toEqual([
    "Họ và tên\tGhi chú\nTrần Văn Thử\t\nLê Thị Mẫu\tCon nhỏ",
    [0, 2],
  ]);
  expect(unicodeText(`${rows("Con nhá")}\nĐỗ Văn Giả\t`).text).toContain("Con nhá");
});
