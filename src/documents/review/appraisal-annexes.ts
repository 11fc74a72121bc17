import { compareAwards } from "../../domain/awards/award";
import { grouped } from "../../domain/grouping";
import type { Nomination } from "../../domain/review/nomination";
import type { NominationLists } from "../../domain/review/nomination-list";
import { twoDigits } from "../../vietnamese/numbers";
import { withoutPictures } from "../../vietnamese/text";
import type { AppraisalData } from "./appraisal-told";
import { ifRecognised, isNameAlone, isPlain, type VerdictWords, verdictLines } from "./appraisal-words";
import type { AppraisedReview } from "./appraised-review";
import { evidenceText } from "./evidence-words";
import { type NomineeWords, nomineeKey, numberedNote } from "./nominee-words";

/** A summary is printed up to so many characters: a row of a table does not go over a page. */
const longestSummary = { exception: 500, plain: 240 } as const;

/** The rows of the annex of those about whom there is something to know, in groups by award. */
export function exceptionGroups(
  lists: NominationLists,
  review: AppraisedReview,
  words: VerdictWords,
): readonly object[] {
  let number = 0;
  return [...lists.collectives, ...lists.individuals].flatMap(({ award, nominations }) => {
    const told = nominations.filter((nomination) => !isPlain(review.of(nomination)));
    if (told.length === 0) return [];
    return [
      {
        "tên nhóm": `${award.name}: ${twoDigits(told.length)} trong ${twoDigits(nominations.length)} lượt đề nghị`,
        dòng: told.map((nomination) => {
          number += 1;
          const { nominees } = review;
          return {
            tt: String(number),
            tên: nominees.name(nomination),
            "chức vụ, đơn vị": nominees.place(nomination),
            "thành tích": achievement([nomination], longestSummary.exception),
            "minh chứng": evidenceText([nomination]),
            "kết quả": resultLines(nomination, review, words).join("\n"),
          };
        }),
      },
    ];
  });
}

function resultLines(
  nomination: Nomination,
  review: AppraisedReview,
  words: VerdictWords,
): readonly string[] {
  const appraised = review.of(nomination);
  const { opinion, state } = nomination;
  return [
    ...verdictLines(appraised, review.undecidedOf(nomination), words),
    ...(opinion === "" || isNameAlone(appraised.appraisal) ? [] : [`Ý kiến thẩm định: ${opinion}`]),
    ...(state === "leaving" ? ["Chờ duyệt bỏ khỏi danh sách."] : []),
    ...(review.nominees.isNumbered(nomination) ? [`Lưu ý: ${numberedNote}.`] : []),
  ];
}

/** The rows of the annex of those who are eligible, in groups by unit; who stands for several awards has one row. */
export function eligibleGroups(
  { awards, units }: AppraisalData,
  lists: NominationLists,
  review: AppraisedReview,
): readonly object[] {
  const { nominees, undecidedOf } = review;
  const plain = [...lists.collectives, ...lists.individuals]
    .flatMap(({ nominations }) => nominations)
    .filter((nomination) => isPlain(review.of(nomination)));
  const order = [...awards].sort(compareAwards);
  const places = [...units.map(({ code }) => code), ...plain.map(({ unit }) => unit).sort()];
  const byUnit = grouped(plain, ({ unit }) => unit);
  let number = 0;
  return [...new Set(places)].flatMap((unit) => {
    const ofUnit = byUnit.get(unit) ?? [];
    if (ofUnit.length === 0) return [];
    const rows = inListOrder(ofUnit, nominees);
    return [
      {
        "tên nhóm": `${nominees.unit(unit)}: ${twoDigits(ofUnit.length)} lượt đề nghị`,
        dòng: rows.map((ofNominee) => {
          number += 1;
          const [first] = ofNominee;
          return {
            tt: String(number),
            tên: first === undefined ? "" : nominees.name(first),
            "chức vụ": first === undefined ? "" : nominees.office(first),
            "đề nghị": ofNominee.map(awardText).join(";\n"),
            "thành tích": [achievement(ofNominee, longestSummary.plain), opinions(ofNominee)]
              .filter((text) => text !== "")
              .join("\n"),
            "minh chứng": evidenceText(ofNominee),
          };
        }),
      },
    ];
  });

  function awardText(nomination: Nomination): string {
    const name = order.find(({ code }) => code === nomination.award)?.name ?? nomination.award;
    const undecided = undecidedOf(nomination);
    return undecided.length === 0 ? name : `${name} (${ifRecognised(undecided)})`;
  }
}

/** The nominees of a unit, each with all of the nominations, in the order of the longest list that names them. */
function inListOrder(nominations: readonly Nomination[], words: NomineeWords) {
  return [...grouped(nominations, (nomination) => nomineeKey(nomination, words)).values()];
}

/** What the units tell of the achievements, and what was made of them; not the secretary's opinion. */
function achievement(nominations: readonly Nomination[], longest: number): string {
  return shortened(
    distinct(nominations.flatMap(({ summary, product }) => [summary, product && `Sản phẩm: ${product}`])),
    longest,
  );
}

/** The secretary's opinions on somebody eligible, each a line. */
function opinions(nominations: readonly Nomination[]): string {
  return distinct(nominations.map(({ opinion }) => opinion && `Ý kiến thẩm định: ${opinion}`));
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => withoutPictures(text).trim()).filter((text) => text !== ""))].join(
    "\n",
  );
}

/** A long text up to a word's end; the whole of it stands in the register. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = Math.max(cut.lastIndexOf(" "), cut.lastIndexOf("\n"));
  return `${cut.slice(0, end > longest / 2 ? end : longest).trimEnd()}… (đầy đủ trong hồ sơ)`;
}
