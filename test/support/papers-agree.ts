import type { CalendarDate } from "../../src/domain/calendar-date";
import type { CouncilDocument } from "../../src/domain/papers/document";
import type { DocumentKind } from "../../src/domain/papers/kinds";
import type { Grant } from "../../src/domain/results/grant";
import { type Docx, readDocx } from "./docx";
import { bodyOf, nameLists, rowsUnder, wholeText } from "./lists-in-paper";
import {
  announced,
  bare,
  calculationFaults,
  counts,
  type Due,
  differ,
  lack,
  listFaults,
  moneyFaults,
  noun,
  type Paper,
  strangers,
  sum,
  twice,
} from "./paper-faults";
import type { HeadFact, RegisterFacts } from "./register-facts";
import { reportFaults } from "./report-agrees";
import { countsIn, dong } from "./said-in-text";

type Rule = (paper: Paper, facts: RegisterFacts) => readonly string[];

/**
 * What a paper says that the register's outcomes, decisions of the head and grants do not, and what it leaves out; none where it
 * agrees in every name, count, rate and sum. Papers before the decision and letters of another kind have no rule here: null.
 */
export function faultsOfPaper(
  row: CouncilDocument,
  content: Uint8Array,
  facts: RegisterFacts,
): readonly string[] | null {
  const rule = rules[row.kind];
  if (!rule) return null;
  const docx = readDocx(content);
  return rule({ row, docx, body: bodyOf(docx) }, facts).map((fault) => `${row.id}: ${fault}`);
}

const rules: Readonly<Partial<Record<DocumentKind, Rule>>> = {
  decision: (paper, facts) => {
    const lines = decidedOf(paper.row, facts);
    const paid = lines.filter(({ money = 0 }) => money > 0);
    const alone = paper.row.part !== "" && lines.length === 1 && nameLists(paper.docx).length === 0;
    const [only] = lines;
    const naming = alone && only ? [`01 ${noun(only)}: ${only.name}, `] : [];
    const body = paper.body.filter((text) => !text.includes(" × "));
    return [
      ...(alone ? [] : listFaults(paper.docx, lines, "Tiền thưởng (đồng)")),
      ...lack(paper.body, naming),
      ...differ("counts", body.flatMap(countsIn), [
        ...counts(lines),
        ...(paid.length > 0 ? counts(lines.filter(({ money = 0 }) => money === 0)) : []),
        ...(alone ? [] : counts(lines)),
      ]),
      ...moneyFaults(body, sum(paid), alone ? 1 : 2),
      ...calculationFaults(paper.body, paid, facts),
      ...strangers(paper, lines, facts),
    ];
  },
  paymentList: (paper, facts) => {
    const lines = grantedBy(paper.row, facts);
    const paid = lines.filter(({ money = 0 }) => money > 0);
    const [list] = nameLists(paper.docx);
    const receivers = receiversOf(paper.docx);
    return [
      ...listFaults(paper.docx, paid, "Số tiền (đồng)"),
      ...differ("counts", paper.body.flatMap(countsIn), [
        ...counts(paid),
        ...counts(lines.filter(({ money = 0 }) => money === 0)),
      ]),
      ...moneyFaults(paper.body, sum(paid), 1),
      ...receivers.filter((name) => !facts.receivers.includes(name)),
      ...differ("total", list?.total.slice(1, 2).map(dong) ?? [], [sum(paid)]),
      ...strangers(paper, [...lines, ...receivers.map((name) => ({ name }))], facts),
    ];
  },
  decisionNotice: (paper, facts) => {
    const lines = grantedBy(paper.row, facts);
    return [...announced(paper, lines, facts), ...twice(paper, lines, facts)];
  },
  websiteList: (paper, facts) => {
    const consents = new Set(facts.nominations.flatMap(({ id, consent }) => (consent ? [id] : [])));
    const exemplars = facts.awards.flatMap(({ kind, code }) => (kind === "exemplar" ? [code] : []));
    const lines = dueOf(
      ofReview(paper.row, facts).filter(({ award, id }) => !exemplars.includes(award) || consents.has(id)),
    );
    // What an exemplar did is the unit's own words.
    const body = paper.body.filter((_, at) => !paper.body[at - 1]?.startsWith("Gương điển hình: "));
    const own = { ...paper, body };
    return [...announced(own, lines, facts), ...twice(own, lines, facts)];
  },
  resultNotice: (paper, facts) => {
    const passed = facts.decided.filter(({ review, choice, sudden }) => {
      return review === paper.row.subject && !sudden && choice !== "refused" && choice !== "putOff";
    });
    const lines = passed.map(dueOfFact);
    const by = (body: "school" | "above") =>
      counts(passed.filter(({ award }) => award.grantedBy === body).map(dueOfFact), true);
    return [
      ...announced(paper, lines, facts),
      ...differ("counts", bare(paper.body, facts), [...by("school"), ...by("above"), ...counts(lines, true)]),
    ];
  },
  ceremonyKit: (paper, facts) => {
    const lines = dueOf(ofReview(paper.row, facts));
    const script = paper.body.filter((text) => /^Trân trọng kính mời .* lên nhận /.test(text));
    const called = script.flatMap((text) =>
      text
        .replace(/^.*? lên nhận [^:]*: /, "")
        .split("; ")
        .map((each) => each.replace(/^(?:Ông|Bà|Em|Tập thể) /, "").replace(/\.$/, "")),
    );
    const expected = nameLists(paper.docx).flatMap(({ rows }) => rows.map(({ name }) => name));
    const wrong = expected.filter((name, at) => !(called[at] ?? "").startsWith(name));
    const [, turns = "", sheets = ""] =
      /Tổng số: (\d+) lượt nhận .*?, (\d+) tờ giấy/.exec(paper.body.join("\n")) ?? [];
    const certified = new Set(facts.awards.flatMap((row) => (row.certificate === "none" ? [] : [row.code])));
    return [
      ...announced(paper, lines, facts),
      ...differ("called", wrong, []),
      ...differ("called in all", [called.length, Number(turns)], [lines.length, lines.length]),
      ...differ("sheets", [Number(sheets)], [lines.filter(({ award }) => certified.has(award)).length]),
    ];
  },
  submission: (paper, facts) => {
    const lines = facts.decided
      .filter(({ review, choice, award }) => {
        return review === paper.row.subject && choice === "asProposed" && award.grantedBy === "above";
      })
      .map(dueOfFact);
    return [
      ...announced(paper, lines, facts),
      ...twice(paper, lines, facts, false),
      ...rateFaults(paper, facts),
    ];
  },
  certificate: (paper, facts) => {
    const lines = ofReview(paper.row, facts)
      .filter(({ document }) => facts.book.find(({ id }) => id === document)?.part === paper.row.part)
      .sort((a, b) => a.number - b.number);
    const sheets = paper.docx.tables.map(({ rows }) => rows.flatMap(({ cells }) => cells.flat()));
    return [
      ...differ("sheets", [sheets.length], [lines.length]),
      ...lines.flatMap((grant, at) => {
        const texts = sheets[at] ?? [];
        const award = grant.awardName.toLocaleUpperCase("vi");
        const decision = facts.book.find(({ id }) => id === grant.document);
        return lack(texts, [
          ...(texts.includes(grant.name) ? [] : [`${grant.name} alone in a line`]),
          `Vào sổ khen thưởng số: ${String(grant.number).padStart(2, "0")}`,
          award,
          `số ${String(decision?.number).padStart(2, "0")}/`,
        ]);
      }),
      ...strangers(paper, dueOf(lines), facts),
    ];
  },
  achievementReport: ({ body, row, docx }, { decided }) => {
    const told = body.flatMap((text) => {
      const [, name, award] = /^Hồ sơ \S+: (.+), đề nghị tặng (.+)$/.exec(text) ?? [];
      return name === undefined ? [] : [{ name, award }];
    });
    const [only] = told;
    const due = decided.filter(
      ({ review, award, name, choice }) =>
        review === row.subject && choice === "asProposed" && name === only?.name && award.name === only.award,
    );
    return [
      ...differ("nominee", [told.length], [1]),
      ...differ("submitted", [due.length], [1]),
      ...(only ? lack(body.slice(3, 4), [only.name]) : []),
      ...(only
        ? lack(body, [
            due[0]?.kind === "collective" ? `- Tên tập thể: ${only.name},` : `- Họ tên: ${only.name}`,
          ])
        : []),
      ...(only && due[0]?.kind === "individual" ? lack(lastLines(docx), [only.name]) : []),
      ...(only ? lack(body.slice(1, 2), [only.award ?? ""]) : []),
    ];
  },
  suddenOpinion: ({ docx, row }, { decided }) => {
    const text = docx.tables.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map((cell) => cell.join(" "))),
    );
    const fact = decided.find(({ id }) => id === row.part);
    const cell = (label: string) => text.find(([first]) => first === label)?.[1];
    return differ("nominee", [cell("Cá nhân") ?? cell("Tập thể")], [fact?.name]);
  },
  dossierIndex: ({ docx, body }, { book }) => {
    const rows = rowsUnder(docx, "Số, ký hiệu", "Trích yếu").map(([, cells]) => cells);
    const known = book.filter(({ state }) => state === "signed");
    return [
      ...differ("papers", body.flatMap(countsIn), [`${rows.length} văn bản`]),
      ...rows
        .filter((cells) => cells["Số, ký hiệu"] !== "")
        .filter(({ "Số, ký hiệu": number, Ngày: day }) =>
          known.every(
            (each) =>
              `${String(each.number).padStart(2, "0")}/${each.symbol}` !== number ||
              (each.date !== null && dayOf(each.date) !== day),
          ),
        )
        .map(({ "Số, ký hiệu": number }) => `no paper ${number}`),
    ];
  },
  erratum: (paper, facts) => changeFaults(paper, facts),
  amendment: (paper, facts) => changeFaults(paper, facts),
  annulment: (paper, facts) => changeFaults(paper, facts),
  summaryReport: reportFaults,
  interimReport: reportFaults,
};

/** The grants of a decision's first making: whoever was annulled since stood in it. */
function decidedOf({ id }: CouncilDocument, { grants }: RegisterFacts): readonly Due[] {
  return dueOf(grants.filter(({ document }) => document === id));
}

/** What a decision's papers draw on: of the latest decision of the part, what was in force when they were composed. */
function grantedBy(row: CouncilDocument, facts: RegisterFacts): readonly Due[] {
  const decision = facts.book.find(
    ({ kind, subject, part }) => kind === "decision" && subject === row.subject && part === row.part,
  );
  return dueOf(facts.inForce(row).filter(({ document }) => document === decision?.id));
}

function ofReview(row: CouncilDocument, facts: RegisterFacts): readonly Grant[] {
  return facts.inForce(row).filter(({ review }) => review === row.subject);
}

function dueOf(grants: readonly Grant[]): readonly Due[] {
  return grants.map(({ name, nominee, unitName, kind, award, reward }) => ({
    ...{ name, nominee, kind, award },
    unit: unitName,
    money: reward,
  }));
}

function dueOfFact({ name, nominee, unitName, kind, award }: HeadFact): Due {
  return { name, nominee, unit: unitName, kind, award: award.code };
}

/** The last words of every cell: names below signatures stand there. */
function lastLines({ tables }: Docx): readonly string[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.filter((text) => text !== "").slice(-1))),
  );
}

/** The figures of a cell. */
function sumsAndRates(text = ""): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

/** "92,31% (12/13)": the votes of the last outcome. */
function rateFaults({ docx, row }: Paper, { decided, outcomes }: RegisterFacts): readonly string[] {
  return nameLists(docx).flatMap(({ rows }) =>
    rows.flatMap(({ name, cells }) => {
      const fact = decided.find(
        (each) => each.name === name && each.award.name === cells["Đề nghị"] && each.review === row.subject,
      );
      if (fact?.sudden) return differ(`rate of ${name}`, sumsAndRates(cells["Tỷ lệ phiếu"]), []);
      const last = outcomes.filter(({ nomination }) => nomination === fact?.id).pop();
      if (!last) return [`${name}: no vote`];
      const rate = ((last.yes / last.total) * 100).toFixed(2).replace(".", ",");
      return differ(`rate of ${name}`, [cells["Tỷ lệ phiếu"]], [`${rate}% (${last.yes}/${last.total})`]);
    }),
  );
}

/** A change names whose line it is, by name, number and unit, and says how many there are. */
function changeFaults({ row, docx, body }: Paper, facts: RegisterFacts): readonly string[] {
  const changes = facts.changes.filter(({ code }) => code === row.part);
  const text = wholeText(docx);
  const named = changes.flatMap(({ decision, line }) =>
    facts.grants.filter(({ document, number }) => document === decision && number === line),
  );
  const told = body.flatMap(countsIn).filter((each) => /trường hợp|chỗ/.test(each));
  return [
    ...named.flatMap(({ name, unitName, number }) =>
      lack([text], [`${name}, ${unitName} (số thứ tự ${String(number).padStart(2, "0")})`]),
    ),
    ...told.flatMap((each) => differ("changes", [Number.parseInt(each, 10)], [changes.length])),
    ...strangers({ docx }, dueOf(named), facts),
  ];
}

function dayOf({ day, month, year }: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(day)}/${month < 3 ? two(month) : month}/${year}`;
}

/** "(Người nhận: …)": who receives for a collective. */
function receiversOf(docx: Docx): readonly string[] {
  return [...wholeText(docx).matchAll(/\(Người nhận: (.*?)\)/g)].map(([, name = ""]) => name);
}
