import { isStanding } from "../../src/domain/review/nomination";
import { rowsUnder } from "./lists-in-paper";
import { differ, type Paper, strangers } from "./paper-faults";
import type { RegisterFacts } from "./register-facts";
import { dong } from "./said-in-text";

/** What a report says otherwise than the rows of the register that it counts. */
export function reportFaults({ row, docx, body }: Paper, facts: RegisterFacts): readonly string[] {
  const own = facts.reviews.find(({ code }) => code === row.subject);
  const counted = new Set(
    facts.reviews
      .filter(({ code, schoolYear }) =>
        row.kind === "interimReport" ? code === row.subject : schoolYear === own?.schoolYear,
      )
      .map(({ code }) => code),
  );
  const inScope = ({ review }: { readonly review: string }) => counted.has(review);
  const grants = facts.inForce(row).filter(inScope);
  const sudden = facts.decided.filter(inScope).filter((each) => each.sudden);
  const proposed = [
    ...facts.nominations.filter(isStanding).filter(inScope),
    ...sudden.map(({ kind, award, unit, review }) => ({ kind, award: award.code, unit, review })),
  ];
  const passed = facts.decided
    .filter(inScope)
    .map(({ kind, award, unit }) => ({ kind, award: award.code, unit }));
  const text = body.join("\n");
  const people = grants.filter(({ kind }) => kind === "individual");
  const distinct = [...new Map(people.map((grant) => [grant.nominee, grant])).values()];
  const members = distinct.flatMap(({ code }) => facts.staff.find((member) => member.code === code) ?? []);
  const direct = members.filter(({ directLabour }) => directLabour);
  const exemplars = grants.filter(
    ({ award }) => facts.awards.find(({ code }) => code === award)?.kind === "exemplar",
  );
  const rate = ((direct.length / members.length) * 100).toFixed(2).replace(".", ",");

  return [
    ...saying("rewards", /Tiền thưởng theo các quyết định của trường: ([\d.]+) đồng/, ([sum = ""]) => [
      [dong(sum)],
      [grants.reduce((total, { reward }) => total + reward, 0)],
    ]),
    ...told("Đề nghị khen thưởng", proposed),
    ...told("Hội đồng thông qua", passed),
    ...told("đã khen thưởng", grants),
    ...saying(
      "people",
      /Có (\d+) người được khen, mỗi người tính một lần(?:, (đều) thuộc|; trong đó (\d+) người thuộc)/,
      ([all, whole, of]) => [
        [all, whole === undefined ? of : all].map(Number),
        [distinct.length, members.length],
      ],
    ),
    ...saying("direct labour", /(\d+)\/(\d+) người thuộc danh sách nhân sự \((.*?)%\)/, ([a, b, share]) => [
      [Number(a), Number(b), share],
      [direct.length, members.length, rate],
    ]),
    ...differ(
      "exemplars",
      exemplarsIn(text),
      exemplars.map(({ name, unitName }) => `${name} (${unitName})`).sort(),
    ),
    ...awardRows(),
    ...modeRows(),
    ...unitRows(),
    ...strangers({ docx }, exemplars, facts),
  ];

  function saying(
    what: string,
    pattern: RegExp,
    held: (groups: readonly string[]) => readonly [readonly unknown[], readonly unknown[]],
  ): readonly string[] {
    const found = pattern.exec(text);
    return found ? differ(what, ...held(found.slice(1))) : [`says nothing of ${what}`];
  }

  function told(words: string, rows: readonly { readonly kind: string }[]): readonly string[] {
    // A kind of which there is none is not told; where there is one kind alone its count is that of all.
    return saying(words, new RegExp(`${words} (\\d+) lượt(?: (tập thể|cá nhân)| \\(([^)]*)\\))?`), (said) => {
      const [count = "", only, parts = ""] = said;
      const told = only === undefined ? parts : `${count} ${only}`;
      const kinds = ["tập thể", "cá nhân"].map((kind) => new RegExp(`(\\d+) ${kind}`).exec(told)?.[1] ?? 0);
      return [
        [count, ...kinds].map(Number),
        [rows.length, of(rows, "collective").length, of(rows, "individual").length],
      ];
    });
  }

  function of<Row extends { readonly kind: string }>(rows: readonly Row[], kind: string): readonly Row[] {
    return rows.filter((each) => each.kind === kind);
  }

  function awardRows(): readonly string[] {
    return rowsUnder(docx, "Hội đồng thông qua").flatMap(([section, cells]) => {
      const label = cells["Danh hiệu, hình thức"] ?? "";
      const kind = section.includes("Tập thể") ? "collective" : "individual";
      const code = facts.awards.find(({ name }) => name === label)?.code;
      const count = (rows: readonly { readonly kind: string; readonly award: string }[]) =>
        label === "Tổng cộng"
          ? rows.length
          : of(rows, kind).filter(({ award }) => code === undefined || award === code).length;
      return differ(
        `${section}, ${label}`,
        [cells["Đề nghị"], cells["Hội đồng thông qua"], cells["Được khen"]].map(Number),
        [count(proposed), count(passed), count(grants)],
      );
    });
  }

  function modeRows(): readonly string[] {
    const modeOf = new Map(facts.reviews.map(({ code, kind }) => [code, kind]));
    return rowsUnder(docx, "Đột xuất").flatMap(([section, cells]) => {
      const label = cells["Danh hiệu, hình thức"] ?? "";
      const kind = section.includes("Tập thể") ? "collective" : "individual";
      const code = facts.awards.find(({ name }) => name === label)?.code;
      const rows =
        label === "Tổng cộng"
          ? grants
          : of(grants, kind).filter(({ award }) => code === undefined || award === code);
      const [regular, thematic, inAll] = ["Thường xuyên, theo đợt", "Chuyên đề", "Cộng"].map((name) =>
        Number(cells[name]),
      );
      const suddenly = Number(cells["Đột xuất"]);
      const own = rows.filter(({ review }) => modeOf.get(review) === "sudden").length;
      return [
        ...differ(`${label}, sudden`, [suddenly], [own]),
        ...differ(
          `${label}, in all`,
          [(regular ?? 0) + (thematic ?? 0) + suddenly, inAll],
          [rows.length, rows.length],
        ),
      ];
    });
  }

  function unitRows(): readonly string[] {
    return rowsUnder(docx, "Đơn vị", "Cá nhân được khen").flatMap(([, cells]) => {
      const label = cells["Đơn vị"] ?? "";
      const own = <Row extends { readonly unit: string }>(rows: readonly Row[]) =>
        label === "Tổng cộng" ? rows : rows.filter(({ unit }) => facts.unitName(unit) === label);
      return differ(
        label,
        [cells["Đề nghị"], cells["Tập thể được khen"], cells["Cá nhân được khen"]].map(Number),
        [own(proposed).length, of(own(grants), "collective").length, of(own(grants), "individual").length],
      );
    });
  }
}

/** "Bùi Thị Mầm (Tổ Tự nhiên)" behind "điển hình tiên tiến (01):", as many as it says. */
function exemplarsIn(text: string): readonly string[] {
  return [...text.matchAll(/điển hình tiên tiến \((\d+)\): (.*)\.$/gm)]
    .flatMap(([, count, names = ""]) => {
      const each = names.split("; ");
      return each.length === Number(count) ? each : [...each, `${count} in all`];
    })
    .sort();
}
