import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionAnnexes } from "../../../src/documents/results/decision-annex";
import { decisionView } from "../../../src/documents/results/decision-view";
import type { DecidedAward } from "../../../src/domain/results/decided-award";
import { type DecisionContent, linesOf } from "../../../src/domain/results/decision-content";
import { dongInWords, dongText } from "../../../src/vietnamese/money";
import {
  collectiveWith,
  contentOf,
  contentsOf,
  decidedWith,
  decisionPaper,
} from "../../support/decision-example";
import { settings } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";
import { awardOf } from "../../support/reward-example";
import { council, meeting } from "../../support/vote-register";

type View = ReturnType<typeof decisionView>;

/** The articles as they are read, a paragraph a line. */
function articlesOf(view: View): readonly string[] {
  return [...view.điều, ...view["điều cuối"]].flatMap((article) => [
    `${article["số điều"]} ${article.t}`,
    ...article.đoạn.map(({ t }) => t),
  ]);
}

/** The annex that is printed: its section and its rows; null where there is none. */
function annexOf(content: DecisionContent) {
  const annexes = Object.entries(decisionAnnexes(content, { summary: "", attached: "" }));
  const [printed, other] = annexes.filter(([, views]) => views.length > 0);
  if (other !== undefined) throw new Error("two annexes");
  const [name, [view] = []] = printed ?? [];
  if (name === undefined || view === undefined) return null;
  return {
    name,
    collectives: view["danh sách tập thể"].flatMap(({ dòng }) => dòng),
    individuals: view["danh sách cá nhân"].flatMap(({ dòng }) => dòng),
    closing: view["số lượng"].map(({ t }) => t),
  };
}

test("59 at three times 1.490.000 đồng: the total of the second article in figures and words", () => {
  const provincial = {
    ...awardOf("CSTDT"),
    name: "Chiến sĩ thi đua tỉnh An Giang",
    grantedBy: "school",
  } as const;
  const people = Array.from({ length: 59 }, (_, at) =>
    decidedWith(String(at + 1), "CSTDT", { award: provincial }),
  );
  const content = contentOf(people, "award", dayOf("15/5/2021"));
  expect(articlesOf(decisionView(decisionPaper(content)))).toEqual([
    "Điều 1. Công nhận danh hiệu “Chiến sĩ thi đua tỉnh An Giang” năm học 2022-2023 cho 59 cá nhân thuộc Trường Cao đẳng Sông Mây, thành tích từ ngày 01 tháng 8 năm 2022 đến ngày 31 tháng 7 năm 2023 (có danh sách kèm theo).",
    "Điều 2. Tiền thưởng kèm theo Quyết định này có tổng số là 263.730.000 đồng (Bằng chữ: Hai trăm sáu mươi ba triệu bảy trăm ba mươi nghìn đồng), gồm:",
    "- Danh hiệu “Chiến sĩ thi đua tỉnh An Giang”: 59 cá nhân × 4.470.000 đồng = 263.730.000 đồng (3 lần mức lương cơ sở 1.490.000 đồng = 4.470.000 đồng).",
    "Tiền thưởng chi từ nguồn kinh phí thi đua, khen thưởng của trường.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các đơn vị liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ]);
});

test("several awards in one decision: each with its count, on a page on its side, the golden numbers through both lists", () => {
  const content = contentOf(
    [
      collectiveWith("CK", "TTLDTT"),
      decidedWith("01", "CSTDCS", { nominee: "person/1", name: "Lê Văn Hai" }),
      decidedWith("02", "LDTT", { nominee: "person/1", name: "Lê Văn Hai" }),
      decidedWith("03", "LDTT"),
      decidedWith("04", "GK"),
    ],
    "one",
  );
  const rateGrounds = ["Nghị định số 91/2017/NĐ-CP ngày 31/7/2017"];
  const view = decisionView(decisionPaper(content, { rateGrounds }));
  expect(articlesOf(view)).toEqual([
    "Điều 1. Công nhận danh hiệu thi đua, tặng hình thức khen thưởng năm học 2022-2023 cho 01 tập thể, 04 lượt cá nhân thuộc Trường Cao đẳng Sông Mây, thành tích từ ngày 01 tháng 8 năm 2022 đến ngày 31 tháng 7 năm 2023 (có danh sách kèm theo), gồm:",
    "- Danh hiệu “Tập thể lao động tiên tiến”: 01 tập thể;",
    "- Danh hiệu “Chiến sĩ thi đua cơ sở”: 01 cá nhân;",
    "- Danh hiệu “Lao động tiên tiến”: 02 cá nhân;",
    "- Giấy khen: 01 cá nhân.",
    "Điều 2. Tiền thưởng kèm theo Quyết định này có tổng số là 4.320.000 đồng (Bằng chữ: Bốn triệu ba trăm hai mươi nghìn đồng), gồm:",
    "- Danh hiệu “Tập thể lao động tiên tiến”: 01 tập thể × 1.440.000 đồng = 1.440.000 đồng (0,8 lần mức lương cơ sở 1.800.000 đồng = 1.440.000 đồng);",
    "- Danh hiệu “Chiến sĩ thi đua cơ sở”: 01 cá nhân × 1.800.000 đồng = 1.800.000 đồng (1 lần mức lương cơ sở 1.800.000 đồng = 1.800.000 đồng);",
    "- Danh hiệu “Lao động tiên tiến”: 01 cá nhân × 540.000 đồng = 540.000 đồng (0,3 lần mức lương cơ sở 1.800.000 đồng = 540.000 đồng);",
    "- Giấy khen: 01 cá nhân × 540.000 đồng = 540.000 đồng (0,3 lần mức lương cơ sở 1.800.000 đồng = 540.000 đồng).",
    "01 cá nhân hưởng mức thưởng khác được trao cùng lúc, không tính vào tổng số này.",
    "Mức thưởng thực hiện theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017.",
    "Tiền thưởng chi từ nguồn kinh phí thi đua, khen thưởng của trường.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ]);
  const annex = annexOf(content);
  expect(annex?.name).toBe("phụ lục nhiều danh hiệu");
  expect([...(annex?.collectives ?? []), ...(annex?.individuals ?? [])]).toEqual([
    {
      tt: "1",
      tên: "Khoa CK",
      "chức vụ, đơn vị": "",
      "danh hiệu": "Tập thể lao động tiên tiến",
      "tiền thưởng": "1.440.000",
      "ghi chú": "",
    },
    {
      tt: "2",
      tên: "Lê Văn Hai",
      "chức vụ, đơn vị": "Giảng viên, Khoa Cơ khí",
      "danh hiệu": "Chiến sĩ thi đua cơ sở",
      "tiền thưởng": "1.800.000",
      "ghi chú": "",
    },
    {
      tt: "3",
      tên: "Lê Văn Hai",
      "chức vụ, đơn vị": "Giảng viên, Khoa Cơ khí",
      "danh hiệu": "Lao động tiên tiến",
      "tiền thưởng": "",
      "ghi chú": "Hưởng mức thưởng của Chiến sĩ thi đua cơ sở",
    },
    {
      tt: "4",
      tên: "Người 03",
      "chức vụ, đơn vị": "Giảng viên, Khoa Cơ khí",
      "danh hiệu": "Lao động tiên tiến",
      "tiền thưởng": "540.000",
      "ghi chú": "",
    },
    {
      tt: "5",
      tên: "Người 04",
      "chức vụ, đơn vị": "Giảng viên, Khoa Cơ khí",
      "danh hiệu": "Giấy khen",
      "tiền thưởng": "540.000",
      "ghi chú": "",
    },
  ]);
});

test("a decision without money has two articles, and recipients who are told so", () => {
  const content = contentOf([decidedWith("a", "GUONG")]);
  const view = decisionView(decisionPaper(content));
  expect(articlesOf(view)).toEqual([
    "Điều 1. Công nhận “Gương điển hình tiên tiến” năm học 2022-2023 cho 01 cá nhân thuộc Trường Cao đẳng Sông Mây, thành tích từ ngày 01 tháng 8 năm 2022 đến ngày 31 tháng 7 năm 2023 (có danh sách kèm theo).",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các đơn vị liên quan và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ]);
  expect(view["nơi nhận"].map(({ t }) => t)).toEqual(["- Như Điều 2;", "- Lưu: VT, TCHC."]);
  expect(annexOf(content)?.name).toBe("phụ lục không tiền");
});

test("a sudden award is named in its first article, with its own ground and without a list", () => {
  const content = contentOf([
    decidedWith("DX01", "GK", {
      source: "sudden",
      name: "Lê Thị Mẫu",
      achievement: "Dũng cảm cứu người đuối nước.",
      ground: "Tờ trình số 12/TTr-KM ngày 06/3/2023 của Khoa Mộc",
      from: dayOf("05/3/2023"),
      to: dayOf("05/3/2023"),
    }),
  ]);
  const view = decisionView(decisionPaper(content));
  expect(articlesOf(view)[0]).toBe(
    "Điều 1. Tặng Giấy khen cho 01 cá nhân: Lê Thị Mẫu, Giảng viên, Khoa Cơ khí; đã có thành tích dũng cảm cứu người đuối nước, ngày 05 tháng 3 năm 2023.",
  );
  expect(view["căn cứ"].map(({ t }) => t)).toEqual([
    "Xét Tờ trình số 12/TTr-KM ngày 06/3/2023 của Khoa Mộc;",
    "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng.",
  ]);
  expect(annexOf(content)).toBeNull();
});

test("the minutes are cited by number and day where they have them, else by the day of the meeting", () => {
  const content = contentOf([decidedWith("a", "LDTT")]);
  const grounds = (minutes: Parameters<typeof decisionPaper>[1]) =>
    decisionView(decisionPaper(content, minutes))["căn cứ"].map(({ t }) => t);
  const numbered = {
    ...decisionPaper(content).document,
    kind: "meetingMinutes",
    number: "5",
    symbol: "BB-HĐTĐKT",
    date: dayOf("14/7/2023"),
  } as const;
  expect(
    grounds({ meetings: [{ meeting: { ...meeting, council: council.code }, minutes: numbered }] })[0],
  ).toBe("Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng số 05/BB-HĐTĐKT ngày 14 tháng 7 năm 2023;");
  expect(grounds({ meetings: [{ meeting, minutes: null }] })[0]).toBe(
    "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 14 tháng 7 năm 2023;",
  );
  expect(grounds({ meetings: [{ meeting: { ...meeting, kind: "consultation" }, minutes: null }] })[0]).toBe(
    "Căn cứ Biên bản xin ý kiến bằng văn bản thành viên Hội đồng Thi đua - Khen thưởng ngày 14 tháng 7 năm 2023;",
  );
});

test("the head of the school decides, above the grounds, whoever issues other papers", () => {
  const view = decisionView(decisionPaper(contentOf([decidedWith("a", "LDTT")])));
  expect([view["thẩm quyền"], view["trích yếu"], view["cơ quan ban hành"]]).toEqual([
    "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG SÔNG MÂY",
    "Về việc công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023",
    "TRƯỜNG CAO ĐẲNG\nSÔNG MÂY",
  ]);
});

const codes = ["CSTDCS", "LDTT", "GK", "GUONG"] as const;
const unitCodes = ["TTLDTT", "GK"] as const;

/** Any set of awards, some nominees with several; each award once a nominee. */
const anyDecided: fc.Arbitrary<readonly DecidedAward[]> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...codes)), {
      selector: ([who, code]) => `${who} ${code}`,
      maxLength: 20,
    }),
    fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...unitCodes)), {
      selector: ([who, code]) => `${who} ${code}`,
      maxLength: 8,
    }),
  )
  .filter(([people, units]) => people.length + units.length > 0)
  .map(([people, units]) => [
    ...people.map(([who, code]) =>
      decidedWith(`p${who}-${code}`, code, { nominee: `person/${who}`, name: `Người ${who}` }),
    ),
    ...units.map(([who, code]) =>
      collectiveWith(`u${who}-${code}`, code, { nominee: `unit/${who}`, name: `Khoa ${who}` }),
    ),
  ]);

test("counts and sums in the text of any decision are those of its list, and over all decisions each award stands once", () => {
  fc.assert(
    fc.property(anyDecided, fc.constantFrom("award", "group", "one"), (decided, grouping) => {
      const contents = contentsOf(decided, grouping);
      expect(contents.flatMap((content) => linesOf(content).map((line) => line.decided.id)).sort()).toEqual(
        decided.map(({ id }) => id).sort(),
      );
      for (const content of contents) {
        const view = decisionView(decisionPaper(content));
        const annex = annexOf(content);
        const rows = [...(annex?.collectives ?? []), ...(annex?.individuals ?? [])];
        expect(rows.map(({ tt }) => tt)).toEqual(rows.map((_, index) => String(index + 1)));
        const sum = rows.reduce(
          (total, row) => total + Number((row["tiền thưởng"] ?? "").replaceAll(".", "")),
          0,
        );
        const [first = ""] = articlesOf(view);
        const told = (text: string, what: string) =>
          Number(new RegExp(`(?:cho|,) (\\d+) (?:lượt )?${what}`).exec(text)?.[1] ?? 0);
        expect([told(first, "tập thể"), told(first, "cá nhân")]).toEqual([
          annex?.collectives.length,
          annex?.individuals.length,
        ]);
        const money = articlesOf(view).filter((line) => line.includes("có tổng số là"));
        expect(money).toEqual(
          sum === 0 ? [] : [expect.stringContaining(`${dongText(sum)} (Bằng chữ: ${dongInWords(sum)})`)],
        );
        const products = articlesOf(view).flatMap((line) => {
          const [, count, one, all] =
            /: (\d+) (?:lượt )?\S+ \S+ × ([\d.]+) đồng = ([\d.]+) đồng/.exec(line) ?? [];
          return count === undefined
            ? []
            : [[count, one, all].map((text) => Number((text ?? "").replaceAll(".", "")))];
        });
        expect(products.map(([count = 0, one = 0]) => count * one)).toEqual(products.map(([, , all]) => all));
        expect(products.reduce((total, [, , all = 0]) => total + all, 0)).toBe(sum);
        expect(annex?.closing[0]).toMatch(sum === 0 ? /^Danh sách này có [^;]*\.\/\.$/ : dongText(sum));
      }
    }),
  );
});

test("a summary that fills more than a line has its year on a line of its own", () => {
  const summaryOf = (content: DecisionContent) => decisionView(decisionPaper(content))["trích yếu"];
  expect([
    summaryOf(contentOf([decidedWith("a", "LDTT")])),
    summaryOf(contentOf([decidedWith("a", "LDTT"), decidedWith("b", "GK")], "one")),
  ]).toEqual([
    "Về việc công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023",
    "Về việc công nhận danh hiệu thi đua, tặng hình thức khen thưởng\nnăm học 2022-2023",
  ]);
});

test("nobody is named as who carries it out where the setting is empty, and its full stop is not doubled", () => {
  const content = contentOf([decidedWith("a", "LDTT")]);
  const last = (executors: string) =>
    articlesOf(decisionView(decisionPaper(content, { settings: { ...settings, executors } }))).at(-1);
  expect(last("")).toBe(
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  );
  expect(last("Kế toán trưởng.")).toContain("ngày ký. Kế toán trưởng và cá nhân");
});
