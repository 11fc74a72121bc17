import { compareAwards } from "../../domain/awards/award";
import { compareDates } from "../../domain/calendar-date";
import { type CouncilDocument, isSigned, latestDocument } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { type Grant, isGranted } from "../../domain/results/grant";
import { postingStates } from "../../domain/results/posting";
import type { Nomination } from "../../domain/review/nomination";
import { withPrivateFacts } from "../../domain/review/private-facts";
import { grants } from "../../register/tables/results/grants";
import { postings } from "../../register/tables/results/postings";
import { nominations } from "../../register/tables/review/nominations";
import { awards } from "../../register/tables/school/awards";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "../review/compose-review-document";
import { type GrantedDecision, grantedDecisions, nothingInForce } from "./granted-decisions";

const tables = { grants, awards, nominations, postings };

/** Composes the list for the website (domain.md A9, 9): what signed decisions granted, exemplars only with consent. */
export function composeWebsiteList(code: string): Reply {
  return composeDocument(composingWebsiteList(code));
}

/** What the list says (`Composing`). Whoever is left out is told with the reason, to the secretary alone. */
export function composingWebsiteList(code: string): Composing {
  return composingReviewDocument(
    "composeWebsiteList",
    "websiteList",
    code,
    tables,
    (open, { review, book }) => {
      const found = grantedDecisions(open, review.code);
      if (!found.ok) return found;
      const inForce = found.value.flatMap(({ lines }) => lines.filter(isGranted));
      if (inForce.length === 0) return failed(nothingInForce(review.code, found.value));
      const catalogue = new Map(open.awards.rows().map((award) => [award.code, award]));
      const known = new Map(open.nominations.rows().map((nomination) => [nomination.id, nomination]));
      const isExemplar = ({ award }: Grant) => catalogue.get(award)?.kind === "exemplar";
      const consents = (grant: Grant) => !isExemplar(grant) || known.get(grant.id)?.consent === true;
      const listed = inForce.filter(consents).sort((a, b) => byAward(a, b));
      const exemplars = listed
        .filter(isExemplar)
        .map((grant) => ({ grant, summary: known.get(grant.id)?.summary ?? "" }));
      const published = exemplars.flatMap(({ grant }) => known.get(grant.id) ?? []);
      if (listed.length === 0) return failed(...inForce.map((grant) => leftOut(grant, known)));
      return ok({
        data: {
          decisions: found.value
            .filter(({ lines }) => lines.some((line) => listed.includes(line)))
            .map(({ decision }) => decision),
          grants: listed,
          exemplars,
        },
        warnings: [
          ...inForce.filter((grant) => !consents(grant)).map((grant) => leftOut(grant, known)),
          ...published.filter(({ summary }) => summary.trim() === "").map(noSummary),
          ...withPrivateFacts(published).map(privateFact),
          ...found.value.flatMap((granted) => notAnnounced(granted, book)),
          ...changedSincePosted(found.value, open),
        ],
      });

      function byAward(a: Grant, b: Grant): number {
        const [first, second] = [catalogue.get(a.award), catalogue.get(b.award)];
        const order = first && second ? compareAwards(first, second) : Number(!first) - Number(!second);
        return order || Number(a.kind === "individual") - Number(b.kind === "individual");
      }
    },
  );
}

function leftOut({ id, name, awardName }: Grant, known: ReadonlyMap<string, Nomination>): Problem {
  const why = known.has(id)
    ? "chưa đồng ý đăng (ô đồng ý ở biểu mẫu)"
    : "không có hồ sơ đề nghị nên chưa biết có đồng ý đăng không";
  return {
    what: `Không đưa lên trang: ${name} (${awardName}), ${why}`,
    where: { tab: nominations.tab },
    remedy: "Có văn bản đồng ý thì thư ký bổ sung vào danh sách khi đăng",
  };
}

function noSummary({ name }: Nomination): Problem {
  return {
    what: `Gương điển hình ${name} chưa có tóm tắt thành tích`,
    where: { tab: nominations.tab },
    remedy: `Đề nghị đơn vị bổ sung: ${menuPath("returnForCorrection")}`,
  };
}

function privateFact({ name }: Nomination): Problem {
  return {
    what: `Tóm tắt thành tích của ${name} có thể nói điều riêng tư (sức khỏe, dân tộc, tôn giáo, gia đình)`,
    where: { tab: nominations.tab },
    remedy: "Đọc lại, sửa trong văn bản trước khi đăng",
  };
}

/** The website follows the announcement of the decision. */
function notAnnounced({ decision }: GrantedDecision, book: readonly CouncilDocument[]): readonly Problem[] {
  const notice = latestDocument(book, "decisionNotice", decision.subject, decision.part);
  if (notice && isSigned(notice)) return [];
  return [
    {
      what: `Quyết định ${decision.id} chưa có thông báo công khai đã ký`,
      remedy: `Bấm ${menuPath("composeDecisionNotice")} trước, hoặc đăng cùng lúc`,
    },
  ];
}

/** A list that stands on the website and has lines that were corrected, amended or annulled after it was posted. */
function changedSincePosted(
  granted: readonly GrantedDecision[],
  open: Readable<typeof tables> & {
    readonly book: { withKey(key: { id: string }): CouncilDocument | undefined };
  },
): readonly Problem[] {
  const reviews = new Set(granted.map(({ decision }) => decision.subject));
  return open.postings.rows().flatMap((posting) => {
    const document = open.book.withKey({ id: posting.document });
    const { postedOn, state } = posting;
    if (state !== "posted" || postedOn === null || !document || !reviews.has(document.subject)) return [];
    const changed = granted
      .flatMap(({ lines }) => lines)
      .filter(({ changedBy }) => {
        const day = changedBy === "" ? null : open.book.withKey({ id: changedBy })?.date;
        return day ? compareDates(day, postedOn) > 0 : false;
      });
    if (changed.length === 0) return [];
    return [
      {
        what: `${document.id} đã đăng ngày ${shortDate(postedOn)}, từ đó có dòng bị sửa hoặc bị hủy bỏ: ${changed.map(({ name }) => name).join(", ")}`,
        where: open.postings.place(posting, "state"),
        remedy: `Thay danh sách trên trang bằng bản mới, rồi ghi “${postingStates.takenDown}” ở dòng này`,
      },
    ];
  });
}
