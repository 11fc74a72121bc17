import type { Award } from "../../domain/awards/award";
import type { CalendarDate } from "../../domain/calendar-date";
import { groupIn } from "../../domain/grouping";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type DecidedAward, isForDecision } from "../../domain/results/decided-award";
import {
  type DecisionContent,
  type DecisionLine,
  decisionContent,
  linesOf,
  rewardedOf,
} from "../../domain/results/decision-content";
import { type DecisionPart, decisionParts, partOfLine } from "../../domain/results/decision-parts";
import { type Grant, isGranted } from "../../domain/results/grant";
import { rewardLines } from "../../domain/results/reward-money";
import type { Settings } from "../../domain/school/settings";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { baseSalaries } from "../../register/tables/school/base-salaries";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { overlapRules } from "../../register/tables/school/overlap-rules";
import { rewards } from "../../register/tables/school/rewards";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { dongText } from "../../vietnamese/money";
import { firstFew } from "../../vietnamese/text";
import { notFinal, type ReviewResults, readResults, resultTables, undecidedLines } from "./result-sources";

/** What decisions are made of: what was decided, and what decides the money. */
export const decisionTables = {
  ...resultTables,
  categories: nomineeCategories,
  rewards,
  baseSalaries,
  overlapRules,
};

type OpenDecision = Readable<typeof decisionTables>;

/** Which decision is read: for which row of the book, by the money of which day. */
export interface DecisionWanted {
  readonly review: string;
  readonly part: string;
  /** Its id: what another decision has granted already is not granted by this one. */
  readonly document: string;
  readonly day: CalendarDate;
  readonly settings: Pick<Settings, "decisionGrouping" | "collectiveDoubling">;
}

/** What a decision grants, or will. */
export interface DecisionRead {
  readonly results: ReviewResults;
  readonly part: DecisionPart;
  readonly content: DecisionContent;
  /** What a person has to look at before it is composed or signed. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads what a decision grants: lines of its part that the head decided "theo đề nghị" and no other decision granted. Refused where
 * an outcome is not final, the head has not decided, nobody is granted, or the money of a line is not known.
 */
export function readDecision(open: OpenDecision, wanted: DecisionWanted): Result<DecisionRead> {
  const { part: code, document, day, settings } = wanted;
  const read = readResults(open, wanted.review);
  if (!read.ok) return read;
  const results = read.value;
  const ofSchool = results.decided.filter(({ award }) => award.grantedBy === "school");
  const own = ofSchool.filter((line) => partOfLine(line, settings.decisionGrouping) === code);
  const waiting = [...pendingOf(results, open.awards.rows(), own, wanted), ...openOf(results, own)];
  if (waiting.length > 0) return failed(...waiting);

  const former = grantsById(open.grants.rows(), document);
  const annulled = own.filter(({ id }) => former.get(id)?.some((grant) => !isGranted(grant)));
  const left = own.filter((line) => isForDecision(line) && !former.has(line.id));
  const [part] = decisionParts(left, settings.decisionGrouping);
  if (!part) return failed(nothingToGrant(wanted, own, former));

  const atOneTime = givenWith(part, results.decided.filter(isForDecision), annulledIds(former));
  const collectives = open.categories.rows().filter(({ kind }) => kind === "collective");
  const category = collectives.length === 1 ? (collectives[0]?.code ?? "") : "";
  const money = rewardLines(
    atOneTime.map((line) => rewardedOf(line, category)),
    {
      rewards: open.rewards.rows(),
      baseSalaries: open.baseSalaries.rows(),
      overlapRules: open.overlapRules.rows(),
      doubling: settings.collectiveDoubling,
    },
    day,
  );
  const content = decisionContent(part, atOneTime, money);
  const unknown = linesOf(content).filter(({ money: { amount } }) => amount === null);
  if (unknown.length > 0) return failed(...doubtsOf(unknown, noRate));
  return ok({
    results,
    part,
    content,
    warnings: [
      ...doubtsOf(linesOf(content), doubtfulRate),
      ...paidOtherwise(part, atOneTime, money, former),
      ...annulled.map(({ name, award }) => annulledBefore(name, award.name)),
    ],
  });
}

/** What is given at one time with a part: all that the council passed in the review; a sudden award is given alone. */
function givenWith(
  part: DecisionPart,
  decided: readonly DecidedAward[],
  annulled: ReadonlySet<string>,
): readonly DecidedAward[] {
  const sudden = part.lines.every(({ source }) => source === "sudden");
  if (sudden) return part.lines;
  return decided.filter(({ source, id }) => source === "vote" && !annulled.has(id));
}

/** Outcomes that are not final: of the part's awards, and of others that may be paid instead of them. */
function pendingOf(
  results: ReviewResults,
  catalogue: readonly Award[],
  own: readonly DecidedAward[],
  { part, settings }: DecisionWanted,
): readonly Problem[] {
  if (own.length > 0 && own.every(({ source }) => source === "sudden")) return [];
  const ofPart = catalogue.filter(
    (award) =>
      award.grantedBy === "school" &&
      partOfLine({ source: "vote", id: "", award }, settings.decisionGrouping) === part,
  );
  const nominees = new Set(own.map(({ nominee }) => nominee));
  const others = catalogue.filter(
    ({ code, grantedBy }) =>
      grantedBy === "school" &&
      results.votes.lines.some((line) => line.award === code && nominees.has(line.nominee)),
  );
  return notFinal(results, new Set([...ofPart, ...others].map(({ code }) => code)));
}

/** Lines the head has not decided: the part's, and those of the same nominees, whose reward may be paid instead. */
function openOf(results: ReviewResults, own: readonly DecidedAward[]): readonly Problem[] {
  const nominees = new Set(own.flatMap(({ nominee, source }) => (source === "vote" ? [nominee] : [])));
  const ids = new Set(own.map(({ id }) => id));
  const decided = results.decided.filter(
    ({ id, nominee, source, award }) =>
      ids.has(id) || (source === "vote" && award.grantedBy === "school" && nominees.has(nominee)),
  );
  return undecidedLines({ decided }, new Set(decided.map(({ award }) => award.code)));
}

/** What other decisions granted, by nomination. */
function grantsById(rows: readonly Grant[], document: string): ReadonlyMap<string, readonly Grant[]> {
  const byId = new Map<string, Grant[]>();
  for (const grant of rows) if (grant.document !== document) groupIn(byId, grant.id, grant);
  return byId;
}

function annulledIds(former: ReadonlyMap<string, readonly Grant[]>): ReadonlySet<string> {
  return new Set([...former].flatMap(([id, rows]) => (rows.some(isGranted) ? [] : [id])));
}

/** A doubt about money is told once, however many lines it is about. */
function doubtsOf(lines: readonly DecisionLine[], remedy: string): readonly Problem[] {
  const byDoubt = new Map<string, string[]>();
  for (const { money, decided } of lines) if (money.doubt !== "") groupIn(byDoubt, money.doubt, decided.name);
  return [...byDoubt].map(([doubt, names]) => ({
    what: `${doubt} (${firstFew(names, 3, "dòng")})`,
    where: { tab: rewards.tab },
    remedy,
  }));
}

const noRate = "Điền hệ số hoặc số tiền ở tab này; không thưởng tiền thì ghi số tiền 0";
const doubtfulRate = "Sửa mức thưởng, hoặc quy định thưởng cùng lúc, nếu chưa đúng";

/** Rewards that a signed decision pays and that, with what this one grants, would be others. */
function paidOtherwise(
  { lines }: DecisionPart,
  atOneTime: readonly DecidedAward[],
  money: ReturnType<typeof rewardLines>,
  former: ReadonlyMap<string, readonly Grant[]>,
): readonly Problem[] {
  const nominees = new Set(lines.map(({ nominee }) => nominee));
  const amounts = new Map(money.map(({ id, amount }) => [id, amount]));
  return atOneTime
    .filter(({ nominee }) => nominees.has(nominee))
    .flatMap(({ id }) => (former.get(id) ?? []).filter(isGranted))
    .filter((grant) => amounts.get(grant.id) !== grant.reward)
    .map((grant) => ({
      what: `${grant.name}: quyết định ${grant.document} đã ghi thưởng ${dongText(grant.reward)} cho ${grant.awardName}; tính cùng quyết định này thì khoản đó là ${dongText(amounts.get(grant.id) ?? 0)}`,
      where: { tab: grants.tab },
      remedy: "Xem có phải trừ hoặc bù phần chênh lệch không",
    }));
}

function annulledBefore(name: string, award: string): Problem {
  return {
    what: `${name} (${award}) đã bị hủy bỏ sau khi khen nên không có trong quyết định này`,
    where: { tab: grants.tab },
    remedy: "Không cần làm gì nếu đúng như vậy",
  };
}

function nothingToGrant(
  { review, part }: DecisionWanted,
  own: readonly DecidedAward[],
  former: ReadonlyMap<string, readonly Grant[]>,
): Problem {
  const which = part === "" ? "" : `, phần ${part}`;
  const granted = own.filter(({ id }) => former.has(id));
  if (granted.length > 0)
    return {
      what: `Kỳ xét “${review}”${which}: cả ${granted.length} dòng đã có quyết định khen`,
      where: { tab: grants.tab },
      remedy: `Xem các quyết định ở tab “${documentBook.tab}”; khen thêm thì phải có kết quả mới của Hội đồng`,
    };
  return {
    what: `Kỳ xét “${review}”${which}: không có ai được khen theo quyết định của trường`,
    remedy:
      own.length > 0
        ? "Thủ trưởng không khen hoặc để lại cả; không cần quyết định"
        : `Xem kết quả của Hội đồng; chưa trình thì bấm ${menuPath("presentToHead")}`,
  };
}
