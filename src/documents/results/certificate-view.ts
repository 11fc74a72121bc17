import type { Award } from "../../domain/awards/award";
import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import type { EmulationRound } from "../../domain/plan/round";
import type { Grant } from "../../domain/results/grant";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import type { CertificateSize, Settings } from "../../domain/school/settings";
import { withoutNamesakeNumber } from "../../domain/vote/candidates";
import { longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, lowerFirst } from "../../vietnamese/text";
import { decidingAuthority } from "../engine/articles-view";
import { footView } from "../engine/frame-view";
import { letterheadView } from "../engine/letterhead";
import type { ReviewPaper } from "../review/review-paper";
import { blankWidth, certificateShapes, fittedView } from "./certificate-shapes";
import { timeWords } from "./decision-words";

/** A certificate: whose, by which decision. */
export interface Certificate {
  readonly grant: Grant;
  /** Signed, with number and date. */
  readonly decision: CouncilDocument;
  readonly award: Award;
}

/** What certificates tell beside what every document of a review says. */
export interface CertificatesTold {
  /** In the order in which they are printed. */
  readonly certificates: readonly Certificate[];
  readonly year: SchoolYear;
  readonly round: EmulationRound | null;
}

type CertificatesData = ReviewPaper & CertificatesTold;

/** The summary in the book where nothing but the part is known. */
export function certificatesTitle({ name }: ReviewPeriod, part: string): string {
  return `Giấy khen, giấy chứng nhận ${comparable(name)}${part === "" ? "" : ` (${part})`}`;
}

/**
 * Certificates as their template names things (giấy khen, giấy chứng nhận danh hiệu, domain.md 5.11): a page each in the
 * layout that the settings name, whole or only what is printed on a blank.
 */
export function certificatesView(data: CertificatesData) {
  const { certificateSize: paper, certificateWay: way } = data.settings;
  const pages = data.certificates.map((certificate, index) => ({
    "sang trang": index > 0,
    ...certificateView(certificate, data),
  }));
  const layout = layoutName(paper, way);
  return Object.fromEntries(everyLayout.map((name) => [name, name === layout ? pages : []]));
}

/** The section of the template that holds a layout: "trang A4", "phôi A3". */
export function layoutName(paper: CertificateSize, way: Settings["certificateWay"]): string {
  return `${way === "full" ? "trang" : "phôi"} ${paper}`;
}

const everyLayout = (["A4", "A3"] as const).flatMap((paper) =>
  (["full", "blank"] as const).map((way) => layoutName(paper, way)),
);

function certificateView({ grant, decision, award }: Certificate, data: CertificatesData) {
  const { settings } = data;
  const { certificateSize: paper, certificateWay: way } = settings;
  const width = way === "full" ? certificateShapes[paper].text : blankWidth[paper];
  const fitted = (what: Parameters<typeof fittedView>[0], text: string) =>
    fittedView(what, text, paper, width);
  const { "nơi nhận": _, ...signer } = footView({ ...data, byCouncil: false });
  return {
    ...letterheadView(settings),
    ...fitted("tặng", decidingAuthority(settings).toUpperCase()),
    ...fitted("danh hiệu", conferred(award)),
    ...fitted("tên", recipient(grant)),
    ...fitted("nội dung", achievementWords(grant, data)),
    "đơn vị": standing(grant, settings),
    "quyết định": `Quyết định ${documentReference(decision)}`.replace(/ (?=ngày)/u, "\n"),
    "số sổ vàng": `Vào sổ khen thưởng số: ${twoDigits(grant.number)}`,
    "địa danh": settings.place,
    ngày: decision.date === null ? "" : longDate(decision.date),
    ...signer,
  };
}

/** "DANH HIỆU LAO ĐỘNG TIÊN TIẾN", "GIẤY KHEN". */
export function conferred({ kind, name, certificate }: Award): string {
  const own = comparable(name);
  const isNamed = /^(?:danh hiệu|giấy khen)/iu.test(own);
  if (certificate === "title" && kind === "title" && !isNamed) return `DANH HIỆU ${own.toUpperCase()}`;
  return own.toUpperCase();
}

/** A person's name, or a collective's. */
function recipient({ name }: Grant): string {
  return comparable(name);
}

/** "Giảng viên, Khoa Mộc, Trường Cao đẳng …": what stands under the name. What tells namesakes apart in lists has no place here. */
export function standing({ name, position, unitName }: Grant, { school }: Pick<Settings, "school">): string {
  const parts = [withoutNamesakeNumber(position), unitName === name ? "" : unitName, school];
  return parts
    .map(comparable)
    .filter((text) => text !== "")
    .join(", ");
}

/**
 * "Đã có thành tích xuất sắc trong phong trào thi đua năm học 2022-2023". What units wrote of an achievement is for the
 * council; only what the secretary wrote for the certificate of a sudden award is printed.
 */
export function achievementWords(
  { achievement, from, to }: Grant,
  of: Pick<CertificatesData, "review" | "year" | "round">,
): string {
  if (of.review.kind === "sudden") {
    const done = lowerFirst(comparable(achievement).replace(/[\s.;,]+$/, "")).replace(
      /^(?:đã )?(?:có )?thành tích /iu,
      "",
    );
    const day = from.year === to.year && from.month === to.month && from.day === to.day;
    return `Đã có thành tích ${done}${day && !done.includes("ngày") ? `, ${longDate(from)}` : ""}`;
  }
  const time = timeWords(of);
  if (of.review.kind === "thematic") {
    return `Đã có thành tích xuất sắc trong ${time}\ntừ ${longDate(from)} đến ${longDate(to)}`;
  }
  return `Đã có thành tích xuất sắc trong phong trào thi đua ${time}`;
}
