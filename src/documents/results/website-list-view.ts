import type { CouncilDocument } from "../../domain/papers/document";
import { documentReference } from "../../domain/papers/document";
import type { Grant } from "../../domain/results/grant";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { comparable, withoutPictures } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { replacementSentences } from "../review/review-words";
import { awardListsView, countWords, whom } from "./award-lists";
import { grantLine } from "./decision-notice-view";
import { headOfSchool } from "./result-words";

/** An exemplar (gương điển hình) who agreed to be published, with what the unit wrote of it. */
export interface PublishedExemplar {
  readonly grant: Grant;
  readonly summary: string;
}

/** What the list for the website tells beside what every document of a review says. */
export interface WebsiteListTold {
  readonly decisions: readonly CouncilDocument[];
  /** What is in force, in the order of lists; exemplars among them only with consent. */
  readonly grants: readonly Grant[];
  readonly exemplars: readonly PublishedExemplar[];
}

/** The summary of the list in the book. */
export function websiteListTitle({ name }: ReviewPeriod): string {
  return `Danh sách đăng trang thông tin điện tử: ${comparable(name)}`;
}

/** What goes to the website as its template names things (domain.md A9, 9): names, units, awards; exemplars with their summary. */
export function websiteListView(data: ReviewPaper & WebsiteListTold) {
  const { settings, review, byCouncil, document, now, signer, recipients, decisions } = data;
  const lines = data.grants.map(grantLine);
  const cited = decisions.map((decision) => `Quyết định ${documentReference(decision)}`).join("; ");
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, comparable(review.name)),
    "tên loại": "DANH SÁCH ĐĂNG TRANG THÔNG TIN ĐIỆN TỬ",
    đoạn: [
      `${whom(lines)} được khen thưởng theo ${cited} của ${headOfSchool(settings)}: ${countWords(lines)}.`,
      ...replacementSentences("Danh sách", data.replaced),
    ].map(lineView),
    ...awardListsView(lines, "."),
    "gương điển hình": data.exemplars.map(({ grant, summary }) => ({
      "tên gương":
        grant.unitName === "" || grant.unitName === grant.name
          ? grant.name
          : `${grant.name}, ${grant.unitName}`,
      đoạn: paragraphsOf(summary).map(lineView),
    })),
    "đoạn kết": [
      lineView(`Đăng trên trang thông tin điện tử của trường sau khi ${settings.headTitle} duyệt./.`),
    ],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

function paragraphsOf(summary: string): readonly string[] {
  return withoutPictures(summary)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
