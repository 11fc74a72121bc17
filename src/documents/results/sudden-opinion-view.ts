import type { Award } from "../../domain/awards/award";
import { type HeadChoice, headChoices } from "../../domain/results/head-decision";
import type { SuddenAward } from "../../domain/results/sudden-award";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { longDate } from "../../vietnamese/dates";
import { dongText } from "../../vietnamese/money";
import { comparable } from "../../vietnamese/text";
import { decidingAuthority } from "../engine/articles-view";
import { headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { councilName } from "../review/review-words";

/** What the paper of a sudden award tells beside what every document of a review says. */
export interface SuddenOpinionTold {
  readonly dossier: SuddenAward;
  readonly award: Award;
  /** In đồng; null where there is none to tell. */
  readonly reward: number | null;
}

/** The summary in the book. */
export function suddenOpinionTitle(_review: ReviewPeriod, part: string): string {
  return `Khen thưởng đột xuất, hồ sơ ${part}`;
}

/**
 * What the standing office puts before the head of a sudden award (domain.md A6), on a page: who, for what, on which ground, with
 * which evidence, the office's opinion, and room for the head's decision.
 */
export function suddenOpinionView(data: ReviewPaper & SuddenOpinionTold) {
  const { settings, byCouncil, document, now, dossier, award, reward, signer, units } = data;
  const unit = units.find(({ code }) => code === dossier.unit)?.name ?? dossier.unit;
  const place = [dossier.position, unit === dossier.name ? "" : unit]
    .filter((text) => text !== "")
    .join(", ");
  const day = dossier.achievedOn === null ? "" : longDate(dossier.achievedOn);
  const rows: readonly (readonly [string, string])[] = [
    [dossier.kind === "individual" ? "Cá nhân" : "Tập thể", dossier.name],
    ["Chức vụ, đơn vị", place],
    ["Đề nghị", award.name],
    ["Thành tích", comparable(dossier.achievement)],
    ["Ngày lập thành tích", day],
    ["Căn cứ", comparable(dossier.ground)],
    ["Minh chứng", dossier.evidence.trim()],
    ["Tiền thưởng", reward === null || reward === 0 ? "" : `${dongText(reward)} theo mức đang áp dụng`],
  ];
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, `Khen thưởng đột xuất`),
    "tên loại": "PHIẾU TRÌNH",
    "kính gửi": decidingAuthority(settings),
    dòng: rows.filter(([, value]) => value !== "").map(([mục, value]) => ({ mục, "nội dung": value })),
    "ý kiến": opinionWords(data).map(lineView),
    "quyết định": (Object.keys(headChoices) as readonly HeadChoice[]).map((choice) =>
      lineView(`${dossier.choice === choice ? "☒" : "☐"} ${headChoices[choice]}`),
    ),
    "chức danh trái": (signer?.title ?? "").toUpperCase(),
    "họ tên trái": signer?.name ?? "",
    "chức danh phải": settings.headTitle.toUpperCase(),
    "họ tên phải": settings.headName,
  };
}

/** "Thường trực Hội đồng … đồng ý đề nghị. Lý do." with who gave the opinion. */
function opinionWords({ dossier, settings }: ReviewPaper & SuddenOpinionTold): readonly string[] {
  const verdict = dossier.opinion === "yes" ? "đồng ý" : "không đồng ý";
  const by = comparable(dossier.opinionBy);
  const words = comparable(dossier.opinionWords);
  return [
    `Thường trực ${councilName(settings)} ${verdict} với đề nghị khen thưởng${by === "" ? "" : ` (người cho ý kiến: ${by})`}.`,
    ...(words === "" ? [] : [`${words.replace(/[\s.]+$/, "")}.`]),
  ];
}
