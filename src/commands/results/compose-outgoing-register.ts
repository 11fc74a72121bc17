import { documentKinds, reviewDocuments } from "../../documents/kinds";
import { gapWords } from "../../documents/results/outgoing-register-view";
import { isWithin } from "../../domain/calendar-date";
import type { CouncilDocument } from "../../domain/papers/document";
import { recipientsOf } from "../../domain/papers/document-recipients";
import { isByCouncil, isLaunchKind, kinds } from "../../domain/papers/kinds";
import { repeatedNumber } from "../../domain/papers/numbering";
import { numberGaps } from "../../domain/papers/outgoing-register";
import { recipientNames } from "../../domain/papers/recipient";
import { withoutMarks } from "../../domain/plan/plan-text";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import type { SchoolYear } from "../../domain/school/school-year";
import type { Settings } from "../../domain/school/settings";
import { documentBook } from "../../register/tables/review/document-book";
import { schoolYears } from "../../register/tables/school/school-years";
import { councilMembers } from "../../register/tables/vote/council-members";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import type { Reply } from "../flow/reply";
import { unknownYear } from "../flow/unknown-codes";
import { type Composing, composeDocument } from "../papers/document-flow";
import { numberWarnings } from "../papers/number-warnings";
import { symbolOf } from "../papers/paper";
import { composingReviewDocument } from "../review/compose-review-document";
import type { reviewTables } from "../review/review-sources";

const tables = {
  years: schoolYears,
  meetings,
  sessions: votingSessions,
  members: councilMembers,
};

type Open = Readable<typeof tables & typeof reviewTables>;

/**
 * Composes the register of outgoing documents (NĐ 30/2020) of a review's school year: the register keeps a school year's papers
 * together, and they are parted by calendar year, in which numbers begin anew. Gaps and repeated numbers are told.
 */
export function composeOutgoingRegister(code: string): Reply {
  return composeDocument(composingOutgoingRegister(code));
}

/** What the register of outgoing documents says (`Composing`). */
export function composingOutgoingRegister(code: string): Composing {
  return composingReviewDocument(
    "composeOutgoingRegister",
    "outgoingRegister",
    code,
    tables,
    (open, { review, settings }, now) => {
      const year = open.years.withKey({ code: review.schoolYear });
      if (!year) return failed(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
      const book = open.book.rows().map((document) => completed(document, settings, open));
      const { listed, strange } = ofSchoolYear(year, book, open);
      if (listed.length === 0) return failed(noDocuments(year));
      const gaps = numberGaps(book, settings.series, settings.councilSymbol, now.year);
      const twins = listed.filter((document) => repeatedNumber(document, book) !== null);
      return ok({
        data: {
          year,
          documents: listed,
          book,
          gaps,
          parts: { meetings: open.meetings.rows(), sessions: open.sessions.rows() },
          signedBy: (document) => signedBy(document, settings, open),
          sentTo: (document) => sentTo(document, open),
        },
        warnings: [
          ...gaps.map((gap) => ({
            what: gapWords(gap),
            where: { tab: documentBook.tab, column: documentBook.columns.number.header },
            remedy: "Ghi văn bản còn thiếu vào sổ, hoặc sửa số ghi nhầm",
          })),
          ...twins.flatMap((document) => numberWarnings(document, open.book)),
          ...strange.map((document) => unknownSubject(document, open)),
        ],
      });
    },
  );
}

/**
 * The documents of the school year's rounds and reviews. Of one whose round or review is gone the day says the year; without
 * a day nobody can, so it is left out and told.
 */
function ofSchoolYear(year: SchoolYear, book: readonly CouncilDocument[], open: Open) {
  const years = (subjects: readonly { readonly code: string; readonly schoolYear: string }[]) =>
    new Map(subjects.map(({ code, schoolYear }) => [code, schoolYear]));
  const [ofRound, ofReview] = [years(open.rounds.rows()), years(open.reviews.rows())];
  const numbered = book.filter(({ kind }) => kinds[kind].numbered);
  const known = ({ kind, subject }: CouncilDocument) =>
    (kinds[kind].of === "round" ? ofRound : ofReview).get(subject);
  return {
    listed: numbered.filter((document) => {
      const own = known(document);
      return own === undefined ? document.date !== null && isWithin(document.date, year) : own === year.code;
    }),
    strange: numbered.filter((document) => known(document) === undefined && document.date === null),
  };
}

/** With the title and symbol the register gives it, where nothing was composed that wrote them into the book. */
function completed(document: CouncilDocument, settings: Settings, open: Open): CouncilDocument {
  const { kind, subject, part, symbol, title } = document;
  if (symbol !== "" && title !== "") return document;
  const round = open.rounds.find(({ code }) => code === subject);
  const review = open.reviews.find(({ code }) => code === subject);
  const body = kinds[kind].of === "round" ? (round?.issuingBody ?? "school") : settings.reviewBody;
  return {
    ...document,
    symbol: symbol || symbolOf(kind, isByCouncil(kind, body), settings),
    title: title || titleOf(),
  };

  function titleOf(): string {
    if (isLaunchKind(kind)) return round ? withoutMarks(documentKinds[kind].title(round)) : "";
    return review ? reviewDocuments[kind].title(review, part) : "";
  }
}

/**
 * The name of who signs a document as the settings, its round or its meeting have it now; the office where nobody is named. Of a paper
 * of two bodies both, who issues it first.
 */
function signedBy(document: CouncilDocument, settings: Settings, open: Open): string {
  const { kind, subject } = document;
  const row = kinds[kind];
  if (row.of === "round") {
    const round = open.rounds.find(({ code }) => code === subject);
    const named = (code: string) => open.signers.find((signer) => signer.code === code)?.name ?? "";
    const signer = named(round?.signer ?? "") || settings.headName;
    // A decision is signed by one alone.
    const beside = kind === "planDecision" ? "" : named(round?.coSigner ?? "");
    return beside === "" || beside === signer ? signer : `${signer}; ${beside}`;
  }
  if (row.signer === "meeting") return chairOf(document, open);
  const signer = reviewSigner(document, settings, open);
  return signer === null ? settings.headName : signer;
}

function reviewSigner({ kind }: CouncilDocument, settings: Settings, open: Open): string | null {
  const row = kinds[kind];
  if (row.of !== "review") return null;
  const code = row.signer === "letterSigner" || row.signer === "standingSigner" ? settings[row.signer] : "";
  const signer = open.signers.find((each) => each.code === code);
  if (signer) return signer.name;
  return row.signer === "standingSigner" ? "Thường trực Hội đồng" : null;
}

/** Who chaired the meeting the paper, or its session, is of; "" where the register does not say. */
function chairOf({ part }: CouncilDocument, open: Open): string {
  const session = open.sessions.find(({ code }) => code === part);
  const meeting = open.meetings.find(({ code }) => code === (session?.meeting ?? part));
  if (!meeting) return "";
  const { council, chair } = meeting;
  return open.members.find((member) => member.council === council && member.code === chair)?.name ?? "";
}

/** Where a document goes, without the file copy. */
function sentTo({ kind, subject }: CouncilDocument, open: Open): string {
  const round =
    kinds[kind].of === "round" ? subject : (open.reviews.find(({ code }) => code === subject)?.round ?? "");
  const named = recipientNames(recipientsOf(open.recipients.rows(), kind, round));
  const { recipients } = documentKinds[kind];
  const usual = recipients === null ? [] : recipients.usual;
  const first = recipients !== null && "first" in recipients ? [recipients.first] : [];
  const all = named.length > 0 ? named : [...first, ...usual];
  return all
    .filter((name) => !/^lưu\b/i.test(name))
    .map(inRegister)
    .join("; ");
}

/** What a paper's own list says by reference to the paper, said without it at hand. */
function inRegister(name: string): string {
  if (/^như (trên|kính gửi)$/i.test(name)) return "Nơi nêu ở phần kính gửi";
  const [, article] = /^như (điều .+)$/i.exec(name) ?? [];
  return article === undefined ? name : `Nơi nêu tại ${article}`;
}

function noDocuments({ name }: SchoolYear): Problem {
  return {
    what: `Sổ chưa có văn bản nào của ${name}`,
    where: { tab: documentBook.tab },
    remedy: "Soạn hoặc ghi văn bản vào tab này trước",
  };
}

function unknownSubject(document: CouncilDocument, open: Open): Problem {
  return {
    what: `Không biết văn bản ${document.id} thuộc năm học nào nên không in`,
    where: open.book.place(document, "subject"),
    remedy: "Ghi mã đợt hoặc mã kỳ xét có trong sổ, hoặc ngày ban hành",
  };
}
