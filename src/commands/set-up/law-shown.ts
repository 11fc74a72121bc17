import { type Award, compareAwards } from "../../domain/awards/award";
import type { DatedRule } from "../../domain/awards/dated-rule";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { grouped } from "../../domain/grouping";
import { citation, type Ground, groundTitle, isComplete } from "../../domain/papers/ground";
import { ok, type Result } from "../../domain/result";
import { isInForce } from "../../domain/validity";
import { readRegister } from "../../register/read-register";
import { grounds } from "../../register/tables/plan/grounds";
import { awardRules } from "../../register/tables/school/award-rules";
import { awards } from "../../register/tables/school/awards";
import { rewards } from "../../register/tables/school/rewards";
import { votingRules } from "../../register/tables/school/voting-rules";
import { shortDate } from "../../vietnamese/dates";
import { upperFirst } from "../../vietnamese/text";

/** A pack of the catalogue of law (domain.md 3) as it stands in the register. */
export interface PackShown {
  /** "2022/152"; "" for what the school set itself. */
  readonly pack: string;
  /** Whether anything of it holds today. */
  readonly inForce: boolean;
  /** "từ 01/7/2025". */
  readonly days: string;
  /** "12 điều kiện danh hiệu". */
  readonly contents: readonly string[];
  /** The texts it rests on, as papers cite them. */
  readonly grounds: readonly string[];
}

/** The awards the register knows, and the law they rest on. */
export interface LawShown {
  readonly today: string;
  readonly awards: readonly { readonly heading: string; readonly names: readonly string[] }[];
  readonly packs: readonly PackShown[];
}

/** What of the law stands in the register, by packs, and which holds on a day. Changes nothing. */
export function lawShown(today: CalendarDate): Result<LawShown> {
  return readRegister({ awards, awardRules, votingRules, rewards, grounds }, (open) => {
    const counted: readonly (readonly [what: string, tab: string, rows: readonly DatedRule[]])[] = [
      ["điều kiện danh hiệu", awardRules.tab, open.awardRules.rows()],
      ["ngưỡng phiếu", votingRules.tab, open.votingRules.rows()],
      ["mức thưởng", rewards.tab, open.rewards.rows()],
    ];
    const rows = counted.flatMap(([, , own]) => own);
    const packs = [...new Set([...rows, ...open.grounds.rows()].map(({ pack }) => pack))];
    const shown = packs.map((pack): PackShown => {
      const own = rows.filter((row) => row.pack === pack);
      const texts = open.grounds.rows().filter((ground) => ground.pack === pack);
      return {
        pack,
        inForce: [...own, ...texts].some((row) => isInForce(row, today)),
        days: daysOf(own.length > 0 ? own : texts),
        contents: counted.flatMap(([what, tab, all]) => {
          const count = all.filter((row) => row.pack === pack).length;
          return count === 0 ? [] : [`${count} ${what} (tab “${tab}”)`];
        }),
        grounds: texts.map(groundText),
      };
    });
    // What holds today comes first.
    const sorted = [...shown].sort((a, b) => Number(b.inForce) - Number(a.inForce));
    return ok({ today: shortDate(today), awards: awardsShown(open.awards.rows()), packs: sorted });
  });
}

function daysOf(rows: readonly Pick<DatedRule, "validFrom" | "validUntil">[]): string {
  const [from] = rows.flatMap(({ validFrom }) => validFrom ?? []).sort(compareDates);
  const until = rows.every(({ validUntil }) => validUntil !== null)
    ? rows
        .flatMap(({ validUntil }) => validUntil ?? [])
        .sort(compareDates)
        .pop()
    : undefined;
  const open = rows.some(({ validFrom }) => validFrom === null);
  return [
    ...(from && !open ? [`từ ${shortDate(from)}`] : []),
    ...(until ? [`đến ${shortDate(until)}`] : []),
  ].join(" ");
}

/** A text that lacks its number or day is not cited yet: that is told. */
function groundText(ground: Ground): string {
  if (isComplete(ground)) return upperFirst(citation(ground));
  return `${upperFirst(groundTitle(ground))}: chưa đủ số, ngày nên chưa in, điền ở tab “${grounds.tab}”`;
}

const headings: Readonly<Record<Award["kind"], string>> = {
  title: "Danh hiệu",
  form: "Hình thức khen thưởng",
  exemplar: "Điển hình",
};

function awardsShown(rows: readonly Award[]): LawShown["awards"] {
  const byKind = grouped([...rows].sort(compareAwards), ({ kind }) => kind);
  return [...byKind].map(([kind, own]) => ({
    heading: headings[kind],
    names: own.map(({ name, grantedBy }) => (grantedBy === "above" ? `${name} (cấp trên tặng)` : name)),
  }));
}
