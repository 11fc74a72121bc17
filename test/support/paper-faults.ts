import type { CouncilDocument } from "../../src/domain/papers/document";
import type { Docx } from "./docx";
import { type ListedRow, nameLists, wholeText } from "./lists-in-paper";
import type { RegisterFacts } from "./register-facts";
import { countsIn, dong, sumOfWords, sumsIn } from "./said-in-text";

/** Who stands in a list, of what award, at what money. */
export interface Due {
  readonly name: string;
  readonly nominee: string;
  readonly unit: string;
  readonly kind: "individual" | "collective";
  readonly award: string;
  /** What the paper is to print as money; undefined where it prints none. */
  readonly money?: number;
}

/** A paper as it was read back, with its row of the book. */
export interface Paper {
  readonly row: CouncilDocument;
  readonly docx: Docx;
  readonly body: readonly string[];
}

/** Names under the headings of their awards, the counts of these, and nobody else anywhere. */
export function announced(paper: Paper, lines: readonly Due[], facts: RegisterFacts): readonly string[] {
  return [
    ...listFaults(paper.docx, lines),
    ...headingFaults(paper.docx, lines, facts),
    ...namedFaults(paper.body, lines, facts),
    ...strangers(paper, lines, facts),
  ];
}

/** The count of all stands at the beginning and at the end. */
export function twice(
  paper: Paper,
  lines: readonly Due[],
  facts: RegisterFacts,
  people = true,
): readonly string[] {
  return differ("counts", bare(paper.body, facts), [...counts(lines, people), ...counts(lines, people)]);
}

/** The lists hold just these, in any order within a list, with unit and money. */
export function listFaults(docx: Docx, lines: readonly Due[], money?: string): readonly string[] {
  const lists = nameLists(docx);
  const rows = lists.flatMap(({ rows }) => rows);
  const withUnit = new Map(
    lines.map(({ name, unit, kind }) => [kind === "collective" ? `${name}, ${unit}` : name, name]),
  );
  const said = (row: ListedRow) =>
    [withUnit.get(row.name) ?? row.name, ...(money ? [amountOf(row.cells[money])] : [])].join(" | ");
  const due = ({ name, money: amount = 0 }: Due) => [name, ...(money ? [amount] : [])].join(" | ");
  const placed = rows.filter(({ name, cells }) => {
    const where = cells["Đơn vị"] ?? cells["Chức vụ, đơn vị"] ?? "";
    const own = lines.filter((line) => line.name === name && line.kind === "individual");
    return own.length > 0 && where !== "" && !own.some(({ unit }) => where.endsWith(unit));
  });
  const numbers = rows.flatMap(({ cells }) => (cells.TT === undefined ? [] : [Number(cells.TT)]));
  return [
    ...differ("list", rows.map(said).sort(), lines.map(due).sort()),
    ...placed.map(({ name }) => `${name} stands at another unit`),
    ...numbers.flatMap((number, at) =>
      number === at + 1 || number === (numbers[at - 1] ?? 0) + 1 || number === 1 ? [] : [`TT ${number}`],
    ),
  ];
}

export function amountOf(text = ""): number {
  return text === "" ? 0 : dong(text);
}

/** "Giấy khen: 03 cá nhân" stands above so many, and they have that award. */
export function headingFaults(
  docx: Docx,
  lines: readonly Due[],
  { awards }: RegisterFacts,
): readonly string[] {
  return nameLists(docx).flatMap(({ rows, ofPeople }) =>
    [...new Set(rows.map(({ heading }) => heading))]
      .filter((heading) => heading !== "")
      .flatMap((heading) => {
        const own = rows.filter((row) => row.heading === heading).map(({ name }) => name);
        const [label = "", count = ""] = heading.replace(" (đề nghị cấp trên)", "").split(": ");
        const code = awards.find(({ name }) => name === label)?.code;
        const due = lines.filter(({ award, kind }) => award === code && (kind === "individual") === ofPeople);
        return [
          ...differ(label, own.toSorted(), due.map(({ name }) => name).sort()),
          ...differ(label, countsIn(count), counts(due)),
        ];
      }),
  );
}

/** "Giấy khen: 01 tập thể, 37 lượt cá nhân (36 người)" in the words: every award just as it is. */
export function namedFaults(
  body: readonly string[],
  lines: readonly Due[],
  facts: RegisterFacts,
): readonly string[] {
  const said = body.flatMap((text) => {
    const named = namedIn(text, facts);
    return named ? [named] : [];
  });
  if (said.length === 0) return [];
  const due = [...new Set(lines.map(({ award }) => award))];
  const told = [...new Set(said.map(({ code }) => code))];
  return [
    ...differ("awards in the words", told.toSorted(), due.sort()),
    ...told.flatMap((code) => {
      const own = lines.filter(({ award }) => award === code);
      const counted = said.filter((each) => each.code === code).flatMap(({ text }) => countsIn(text));
      return JSON.stringify(counted) === JSON.stringify(counts(own, true))
        ? []
        : differ(code, counted, counts(own));
    }),
  ];
}

function namedIn(text: string, { awards }: RegisterFacts) {
  const [, label = "", rest = ""] = /^(?:- |[IVX]+\. |[a-zđ]\) )?(.+?): (\d.*)$/.exec(text) ?? [];
  const code = awards.find(({ name }) => name === label)?.code;
  return code === undefined ? null : { code, text: rest };
}

/** The counts in the words that are of no award alone. */
export function bare(body: readonly string[], facts: RegisterFacts): readonly string[] {
  return body.filter((text) => namedIn(text, facts) === null).flatMap(countsIn);
}

export function noun({ kind }: Due): string {
  return kind === "individual" ? "cá nhân" : "tập thể";
}

/** "1 tập thể", "37 cá nhân", "36 người": people only where there are fewer of them. */
export function counts(lines: readonly Due[], people = false): readonly string[] {
  const persons = lines.filter(({ kind }) => kind === "individual");
  const collectives = lines.length - persons.length;
  const distinct = new Set(persons.map(({ nominee }) => nominee)).size;
  const units = new Set(lines.filter(({ kind }) => kind === "collective").map(({ nominee }) => nominee)).size;
  return [
    ...(collectives > 0 ? [`${collectives} tập thể`] : []),
    ...(people && units < collectives ? [`${units} tập thể`] : []),
    ...(persons.length > 0 ? [`${persons.length} cá nhân`] : []),
    ...(people && distinct < persons.length ? [`${distinct} người`] : []),
  ];
}

export function sum(lines: readonly Due[]): number {
  return lines.reduce((total, { money = 0 }) => total + money, 0);
}

/** The total so many times, each with the same sum in words. */
export function moneyFaults(body: readonly string[], total: number, times: number): readonly string[] {
  const each = Array.from({ length: total > 0 ? times : 0 }, () => total);
  const words = body.flatMap((text) =>
    [...text.matchAll(/Bằng chữ: ([^)]*)\)/g)].map(([, words = ""]) => sumOfWords(words)),
  );
  return [...differ("sums", body.flatMap(sumsIn), each), ...differ("sums in words", words, each)];
}

/** "23 cá nhân × 760.000 đồng = 17.480.000 đồng (0,3 lần mức lương cơ sở 2.530.000 đồng, làm tròn lên 760.000 đồng)" is right, and of all. */
export function calculationFaults(
  body: readonly string[],
  paid: readonly Due[],
  { salaries }: RegisterFacts,
): readonly string[] {
  const lines = body.filter((text) => text.includes(" × "));
  const said = lines.map((text) => {
    const [count = ""] = countsIn(text);
    const [each = 0, all = 0, base = 0, ...rounded] = sumsIn(text);
    const factor = Number(/\(([\d,]+) lần mức lương cơ sở /.exec(text)?.[1]?.replace(",", "."));
    const right =
      Number.parseInt(count, 10) * each === all &&
      Math.ceil((factor * base) / 10_000 - 1e-9) * 10_000 === each &&
      salaries.includes(base) &&
      rounded.every((sum) => sum === each);
    return { text, count, each, right };
  });
  const groups = new Map<string, number>();
  for (const line of paid) {
    const key = `${noun(line)} ${line.money} ${line.award}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const due = [...groups].map(([key, count]) => {
    const [what, money] = key.match(/^(?:cá nhân|tập thể)|\d+/g) ?? [];
    return `${count} ${what}, ${money}`;
  });
  return [
    ...said.filter(({ right }) => !right).map(({ text }) => `does not add up: ${text}`),
    ...differ("calculation", said.map(({ count, each }) => `${count}, ${each}`).sort(), due.sort()),
  ];
}

/** Who stands in a paper and is not to be named by it, wherever. */
export function strangers(
  { docx }: Pick<Paper, "docx">,
  lines: readonly Pick<Due, "name">[],
  { everybody }: RegisterFacts,
): readonly string[] {
  const own = new Set(lines.map(({ name }) => name));
  const signatures = signaturesOf(docx);
  const text = wholeText(docx)
    .split("\n")
    .filter((line) => !signatures.has(line.trim()))
    .join("\n");
  const rest = [...own]
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ""), text);
  return everybody
    .filter((name) => !own.has(name) && /\p{L} \p{L}/u.test(name))
    .filter((name) => new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, "u").test(rest))
    .map((name) => `names ${name}`);
}

/** Names that stand alone below a signature: the last words of a cell. */
export function signaturesOf({ tables }: Docx): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell.filter((text) => text === "").length > 2 ? [cell.at(-1)?.trim() ?? ""] : [],
        ),
      ),
    ),
  );
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export function lack(texts: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((text) => !texts.some((each) => each.includes(text))).map((text) => `lacks ${text}`);
}

/** What is said against what is due; "" where both are the same. */
export function differ(what: string, said: readonly unknown[], due: readonly unknown[]): readonly string[] {
  const [left, right] = [JSON.stringify(said), JSON.stringify(due)];
  return left === right ? [] : [`${what}: says ${left}, due ${right}`];
}
