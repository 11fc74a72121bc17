import { describe, expect, test } from "vitest";
import { listedByChoice, shapeNames } from "../../../../src/domain/review/intake/choices";
import { derive, desk, mode, person, receive, response } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

const mau = person("GV001", "Trần Thị Mẫu");
const sent = (values: Readonly<Record<string, string>>) =>
  derive(receive([], [response("r1", july(1), values)]));

describe("a row chosen from a list", () => {
  const rows = [
    { code: "GV", name: "Nhà giáo" },
    { code: "GV - TG", name: "Nhà giáo thỉnh giảng" },
    { code: "HC", name: "" },
  ];
  const chosen = (text: string) => listedByChoice(rows, text)?.code ?? null;

  test("is known by its choice, its code or its name, in whatever spelling", () => {
    expect(["GV - Nhà giáo", "gv", "NHÀ  GIÁO", "GV - Tên cũ - hai"].map(chosen)).toEqual([
      "GV",
      "GV",
      "GV",
      "GV",
    ]);
  });

  test("whose code holds a dash is not taken for the one whose code begins it", () => {
    expect(["GV - TG - Nhà giáo thỉnh giảng", "gv - tg", "Nhà giáo thỉnh giảng"].map(chosen)).toEqual([
      "GV - TG",
      "GV - TG",
      "GV - TG",
    ]);
  });

  test("is none where nothing, or something else, is said", () => {
    expect(["", " ", "GVX", "GV-TG", "Khách", "X - GV"].map(chosen)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the page of one person", () => {
  test("a code that is too long is told, and the nominee stands without one", () => {
    const state = sent({ ...mau, code: "a".repeat(61) });
    expect(state.nominations.map(({ code, name }) => [code, name])).toEqual([["", "Trần Thị Mẫu"]]);
    expect(desk(state)).toEqual(["Câu “code”: dài quá, không thể là một mã"]);
  });

  test("awards may be ticked and typed; each counts once, and what is none is told by itself", () => {
    const typed = "LDTT - Lao động tiên tiến\n \nLĐTT, CSTĐCS\nlạ";
    const state = sent({ ...mau, awards: typed });
    expect(state.nominations.map(({ award }) => award)).toEqual(["LDTT", "CSTDCS"]);
    expect(desk(state)).toEqual(["“lạ” không phải là danh hiệu của trường"]);
  });

  test("votes, a consent and a category that say nothing are not said, and nobody is told", () => {
    const state = sent({ ...mau, votes: " ", consent: "", category: "\u200b", rating: "" });
    expect(
      state.nominations.map(({ votesFor, votesIn, consent, category, rating }) => [
        votesFor,
        votesIn,
        consent,
        category,
        rating,
      ]),
    ).toEqual([[null, null, false, "", null]]);
    expect(desk(state)).toEqual([]);
  });

  test("consent as the form words it or as people do", () => {
    const consents = ["Người được đề nghị đồng ý công khai", "có", "không", "x"].map(
      (consent) => sent({ ...mau, consent }).nominations[0]?.consent,
    );
    expect(consents).toEqual([true, true, false, true]);
  });

  test("without a name is no nominee, with a code or without; a withdrawal needs but the code", () => {
    const nameless = { ...mau, name: " " };
    expect([desk(sent(nameless)), desk(sent({ ...nameless, code: "" }))]).toEqual([
      ["Thiếu họ và tên"],
      ["Thiếu họ và tên"],
    ]);
    const first = receive([], [response("r1", july(1), mau)]);
    const withdrawn = (values: Readonly<Record<string, string>>) => {
      const state = derive(receive(first, [response("r2", july(2), { ...mode("withdraw"), ...values })]));
      return [state.nominations.map(({ state: each }) => each), desk(state)];
    };
    expect(withdrawn({ ...nameless, awards: "" })).toEqual([["withdrawn"], []]);
    expect(withdrawn({ ...nameless, code: "", awards: "" })[0]).toEqual(["active"]);
    expect(withdrawn({ ...mau, awards: "lạ" })).toEqual([
      ["active"],
      expect.arrayContaining(["“lạ” không phải là danh hiệu của trường"]),
    ]);
  });
});

describe("the page of one collective", () => {
  const faculty = { shape: shapeNames.collective, collectiveName: "Khoa Cơ khí", collectiveAwards: "TTLDTT" };

  test("says its summary, product, evidence and votes; there is nobody to ask for consent", () => {
    const state = sent({
      ...faculty,
      ...{
        collectiveSummary: "Một\nhai",
        collectiveProduct: "Mô hình",
        collectiveEvidence: "https://example.org",
      },
      ...{ collectiveVotes: "12/13", disciplined: "0", completion: "100%" },
    });
    expect(
      state.nominations.map((one) => [
        one.summary,
        one.product,
        one.evidence,
        one.votesFor,
        one.votesIn,
        one.consent,
        one.disciplined,
        one.completion,
      ]),
    ).toEqual([["Một\nhai", "Mô hình", "https://example.org", 12, 13, true, 0, 100]]);
  });

  test("without a name is told so", () => {
    expect(desk(sent({ ...faculty, collectiveName: "" }))).toEqual(["Thiếu tên tập thể"]);
  });
});
