import { lowerFirst } from "../../vietnamese/text";
import type { IssuingBody, Letterhead } from "../school/settings";

/** What is so for every document of a kind, whatever it says (domain.md 5). */
interface AnyKind {
  /** What the ids of its documents begin with: capital letters, and no other kind's. */
  readonly prefix: string;
  /** The kind's abbreviation in symbols ("KH" in "800/KH-CĐKTKT"); "" for a công văn, which has no named kind. */
  readonly symbol: string;
  /** What the secretary calls it: in drop-downs, questions and the names of files. */
  readonly label: string;
  /** Its name in full, under which its template is found. */
  readonly name: string;
  /** Letters are counted and all stand; of versions, the next replaces the one before. */
  readonly succession: "letters" | "versions";
  /** Who issues it; "setting": whom the round, or the settings for reviews, say. */
  readonly issuer: IssuingBody | "setting";
  /** Whether one round or review may have several that stand beside each other, one a part: a decision per award. */
  readonly inParts: boolean;
  /** Whether it bears a number and a symbol: what is filled in or signed at a meeting and kept with its papers has none. */
  readonly numbered: boolean;
  /** Where its form is not the one NĐ 30/2020 gives to what is numbered and signed so: an annex has no head of its own. */
  readonly form?: "annex" | "certificate";
}

/**
 * What it is a document of, and who says who signs: the row of its round, a setting, or nobody: the head does; "meeting":
 * those who chaired, kept the minutes, or counted.
 */
type KindRow = AnyKind &
  (
    | { readonly of: "round"; readonly signer: "round" }
    | { readonly of: "review"; readonly signer: "letterSigner" | "standingSigner" | "head" | "meeting" }
  );

/** Every kind of document the council keeps in its book, one row each. */
const rows = {
  plan: {
    prefix: "KH",
    symbol: "KH",
    label: "Kế hoạch",
    name: "Kế hoạch phát động",
    succession: "versions",
    issuer: "setting",
    signer: "round",
    of: "round",
    inParts: false,
    numbered: true,
  },
  program: {
    prefix: "CTR",
    symbol: "CTr",
    label: "Chương trình",
    name: "Chương trình phát động",
    succession: "versions",
    issuer: "setting",
    signer: "round",
    of: "round",
    inParts: false,
    numbered: true,
  },
  guideline: {
    prefix: "HD",
    symbol: "HD",
    label: "Hướng dẫn",
    name: "Hướng dẫn thi đua",
    succession: "versions",
    issuer: "setting",
    signer: "round",
    of: "round",
    inParts: false,
    numbered: true,
  },
  launchLetter: {
    prefix: "CVPĐ",
    symbol: "",
    label: "Công văn phát động",
    name: "Công văn phát động",
    succession: "versions",
    issuer: "setting",
    signer: "round",
    of: "round",
    inParts: false,
    numbered: true,
  },
  planDecision: {
    prefix: "QĐKH",
    symbol: "QĐ",
    label: "Quyết định ban hành kế hoạch",
    name: "Quyết định ban hành kế hoạch",
    succession: "versions",
    issuer: "school",
    signer: "round",
    of: "round",
    inParts: false,
    numbered: true,
  },
  reminder: {
    prefix: "CVĐĐ",
    symbol: "",
    label: "Công văn đôn đốc",
    name: "Công văn đôn đốc",
    succession: "letters",
    issuer: "setting",
    signer: "letterSigner",
    of: "review",
    inParts: false,
    numbered: true,
  },
  nominationList: {
    prefix: "DSTH",
    symbol: "DS",
    label: "Danh sách tổng hợp",
    name: "Danh sách tổng hợp đề nghị",
    succession: "versions",
    issuer: "setting",
    signer: "standingSigner",
    of: "review",
    inParts: false,
    numbered: true,
    form: "annex",
  },
  appraisal: {
    prefix: "BCTĐ",
    symbol: "BC",
    label: "Báo cáo thẩm định",
    name: "Báo cáo thẩm định",
    succession: "versions",
    issuer: "council",
    signer: "standingSigner",
    of: "review",
    inParts: false,
    numbered: true,
  },
  invitation: {
    prefix: "GM",
    symbol: "GM",
    label: "Giấy mời họp",
    name: "Giấy mời họp Hội đồng",
    succession: "versions",
    issuer: "council",
    signer: "letterSigner",
    of: "review",
    inParts: true,
    numbered: true,
  },
  opinionRequest: {
    prefix: "CVXYK",
    symbol: "",
    label: "Công văn xin ý kiến",
    name: "Công văn xin ý kiến thành viên",
    succession: "versions",
    issuer: "council",
    signer: "letterSigner",
    of: "review",
    inParts: true,
    numbered: true,
  },
  attendanceSheet: {
    prefix: "DSĐD",
    symbol: "DS",
    label: "Danh sách điểm danh",
    name: "Danh sách điểm danh",
    succession: "versions",
    issuer: "council",
    signer: "meeting",
    of: "review",
    inParts: true,
    numbered: false,
  },
  ballot: {
    prefix: "PB",
    symbol: "PB",
    label: "Phiếu bầu",
    name: "Phiếu bầu",
    succession: "versions",
    issuer: "council",
    signer: "meeting",
    of: "review",
    inParts: true,
    numbered: false,
  },
  tallySheet: {
    prefix: "BKP",
    symbol: "BKP",
    label: "Bảng kiểm phiếu",
    name: "Bảng kiểm phiếu và biên bản để trống",
    succession: "versions",
    issuer: "council",
    signer: "meeting",
    of: "review",
    inParts: true,
    numbered: false,
  },
  countMinutes: {
    prefix: "BBKP",
    symbol: "BB",
    label: "Biên bản kiểm phiếu",
    name: "Biên bản kiểm phiếu",
    succession: "versions",
    issuer: "council",
    signer: "meeting",
    of: "review",
    inParts: true,
    numbered: true,
  },
  meetingMinutes: {
    prefix: "BBH",
    symbol: "BB",
    label: "Biên bản họp",
    name: "Biên bản họp Hội đồng",
    succession: "versions",
    issuer: "council",
    signer: "meeting",
    of: "review",
    inParts: true,
    numbered: true,
  },
  decision: {
    prefix: "QĐ",
    symbol: "QĐ",
    label: "Quyết định khen thưởng",
    name: "Quyết định khen thưởng",
    // A signed decision stands: what is granted later has one of its own, what is changed an amendment.
    succession: "letters",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: true,
  },
  paymentList: {
    prefix: "BKCT",
    symbol: "BK",
    label: "Bảng kê chi tiền",
    name: "Bảng kê chi tiền thưởng",
    // What was paid stands; what is paid later, or has to come back, is another list.
    succession: "letters",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: false,
  },
  suddenOpinion: {
    prefix: "PTĐX",
    symbol: "PT",
    label: "Phiếu trình khen đột xuất",
    name: "Phiếu trình khen đột xuất",
    succession: "versions",
    issuer: "council",
    signer: "standingSigner",
    of: "review",
    inParts: true,
    numbered: false,
  },
  complaintReply: {
    prefix: "CVTL",
    symbol: "",
    label: "Trả lời kiến nghị",
    name: "Công văn trả lời kiến nghị",
    succession: "letters",
    issuer: "setting",
    signer: "letterSigner",
    of: "review",
    inParts: true,
    numbered: true,
  },
  erratum: {
    prefix: "CVĐC",
    symbol: "",
    label: "Công văn đính chính",
    name: "Công văn đính chính",
    succession: "letters",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: true,
  },
  amendment: {
    prefix: "QĐSĐ",
    symbol: "QĐ",
    label: "Quyết định sửa đổi, bổ sung",
    name: "Quyết định sửa đổi, bổ sung",
    succession: "letters",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: true,
  },
  annulment: {
    prefix: "QĐHB",
    symbol: "QĐ",
    label: "Quyết định hủy bỏ",
    name: "Quyết định hủy bỏ",
    succession: "letters",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: true,
  },
  summaryReport: {
    prefix: "BCTK",
    symbol: "BC",
    label: "Báo cáo tổng kết",
    name: "Báo cáo tổng kết",
    succession: "versions",
    issuer: "setting",
    signer: "letterSigner",
    of: "review",
    inParts: false,
    numbered: true,
  },
  interimReport: {
    prefix: "BCSK",
    symbol: "BC",
    label: "Báo cáo sơ kết",
    name: "Báo cáo sơ kết",
    succession: "versions",
    issuer: "setting",
    signer: "letterSigner",
    of: "review",
    inParts: false,
    numbered: true,
  },
  outgoingRegister: {
    prefix: "SĐKVB",
    symbol: "SĐK",
    label: "Sổ đăng ký văn bản đi",
    name: "Sổ đăng ký văn bản đi",
    succession: "versions",
    issuer: "school",
    signer: "standingSigner",
    of: "review",
    inParts: false,
    numbered: false,
  },
  resultNotice: {
    prefix: "TBKQ",
    symbol: "TB",
    label: "Thông báo kết quả xét",
    name: "Thông báo kết quả xét",
    succession: "versions",
    issuer: "setting",
    signer: "letterSigner",
    of: "review",
    inParts: false,
    numbered: true,
  },
  decisionNotice: {
    prefix: "TBCK",
    symbol: "TB",
    label: "Công khai quyết định",
    name: "Thông báo công khai quyết định",
    succession: "versions",
    issuer: "setting",
    signer: "letterSigner",
    of: "review",
    inParts: true,
    numbered: true,
  },
  websiteList: {
    prefix: "DSĐW",
    symbol: "DS",
    label: "Danh sách đăng website",
    name: "Danh sách đăng website",
    succession: "versions",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: false,
    numbered: false,
  },
  ceremonyKit: {
    prefix: "KBL",
    symbol: "KB",
    label: "Kịch bản lễ trao thưởng",
    name: "Kịch bản lễ trao thưởng",
    succession: "versions",
    issuer: "school",
    signer: "standingSigner",
    of: "review",
    inParts: false,
    numbered: false,
  },
  submission: {
    prefix: "TTR",
    symbol: "TTr",
    label: "Tờ trình",
    name: "Tờ trình đề nghị khen thưởng",
    succession: "versions",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: false,
    numbered: true,
  },
  achievementReport: {
    prefix: "BCTT",
    symbol: "BC",
    label: "Báo cáo thành tích",
    name: "Báo cáo thành tích",
    succession: "versions",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: false,
  },
  dossierIndex: {
    prefix: "MLHS",
    symbol: "ML",
    label: "Mục lục hồ sơ",
    name: "Mục lục hồ sơ kỳ xét",
    succession: "versions",
    issuer: "council",
    signer: "standingSigner",
    of: "review",
    inParts: false,
    numbered: false,
  },
  certificate: {
    prefix: "GKCN",
    symbol: "GK",
    label: "Giấy khen, giấy chứng nhận",
    name: "Giấy khen, giấy chứng nhận",
    // What was given stands; many are several documents, and some are printed again.
    succession: "letters",
    issuer: "school",
    signer: "head",
    of: "review",
    inParts: true,
    numbered: false,
    form: "certificate",
  },
} as const satisfies Readonly<Record<string, KindRow>>;

export type DocumentKind = keyof typeof rows;

/** The kinds of document that are of a round, or of a review. */
export type KindOf<Subject extends KindRow["of"]> = {
  [K in DocumentKind]: (typeof rows)[K]["of"] extends Subject ? K : never;
}[DocumentKind];

/** The kinds a round may be launched by: each round chooses one (docs/decisions/0047). */
export type LaunchKind = KindOf<"round">;

/** What is so for a kind. */
export const kinds: Readonly<Record<DocumentKind, KindRow>> = rows;

/** Every kind, in the order in which lists and drop-downs offer them. */
export const everyKind: readonly DocumentKind[] = Object.keys(rows).filter(isKind);

function isKind(name: string): name is DocumentKind {
  return name in rows;
}

/** What the secretary calls each kind of document; for drop-downs and lists. */
export const documentKindLabels = perKind((kind) => kinds[kind].label);

/** The kinds of launching documents, and what drop-downs call them. */
export const launchKinds: readonly LaunchKind[] = everyKind.filter(isLaunchKind);
export const launchKindLabels = Object.fromEntries(
  launchKinds.map((kind) => [kind, kinds[kind].label]),
) as Record<LaunchKind, string>;

/** Whether a kind launches rounds: of its documents one stands for each round, of whichever kind it is. */
export function isLaunchKind(kind: DocumentKind): kind is LaunchKind {
  return kinds[kind].of === "round";
}

/** Names of kinds as NĐ 30/2020 writes them, by their symbols. */
const officialNames: Readonly<Record<string, string>> = {
  "": "Công văn",
  BB: "Biên bản",
  BC: "Báo cáo",
  CTr: "Chương trình",
  DS: "Danh sách",
  GM: "Giấy mời",
  HD: "Hướng dẫn",
  KH: "Kế hoạch",
  QĐ: "Quyết định",
  TB: "Thông báo",
  TTr: "Tờ trình",
};

/** What a document of a kind is called where it is cited: "Kế hoạch", "Công văn"; as the secretary calls it where the decree has no name. */
export function officialName(kind: DocumentKind): string {
  const { symbol, label } = kinds[kind];
  return officialNames[symbol] ?? label;
}

/** What the text a round's rows make is called: what launches it, of a decision the plan that it issues. */
export function launchTextName(kind: LaunchKind): string {
  return officialName(kind === "planDecision" ? "plan" : kind);
}

/** What a kind is called within a sentence: "báo cáo thẩm định". */
export function kindInSentence(kind: DocumentKind): string {
  const { label } = kinds[kind];
  return lowerFirst(label);
}

/** Whether the council issues a document of the kind, where the round or the settings say `set`. */
export function isByCouncil(kind: DocumentKind, set: IssuingBody): boolean {
  const { issuer } = kinds[kind];
  return (issuer === "setting" ? set : issuer) === "council";
}

/**
 * The symbol of a document: TYPE-AGENCY for a named kind, "KH-CĐKTKT"; AGENCY-UNIT for a công văn, "CĐN-TCHC", and the
 * agency alone where no unit is known (NĐ 30/2020, domain.md 6); "" for a kind that is not numbered. The youth union and the Party write
 * TYPE/AGENCY, "KH/ĐTN", and "CV" for a công văn.
 */
export function documentSymbol(
  kind: DocumentKind,
  agency: string,
  draftingUnit: string,
  letterhead: Letterhead = "national",
): string {
  const { symbol, numbered } = kinds[kind];
  if (!numbered) return "";
  if (letterhead !== "national") {
    return symbol === ""
      ? `CV/${agency}${draftingUnit === "" ? "" : `-${draftingUnit}`}`
      : `${symbol}/${agency}`;
  }
  if (symbol !== "") return `${symbol}-${agency}`;
  return draftingUnit === "" ? agency : `${agency}-${draftingUnit}`;
}

/** The agency in a document's symbol: numbers are counted per issuing body (domain.md 6). */
export function agencyIn(kind: DocumentKind, symbol: string): string {
  const slash = symbol.indexOf("/");
  if (slash !== -1) return symbol.slice(slash + 1).split("-")[0] ?? "";
  const [first = "", ...rest] = symbol.split("-");
  return kinds[kind].symbol === "" ? first : rest.join("-");
}

function perKind<T>(value: (kind: DocumentKind) => T): Readonly<Record<DocumentKind, T>> {
  // Every kind has its own value, which is what the record says.
  return Object.fromEntries(everyKind.map((kind) => [kind, value(kind)])) as Record<DocumentKind, T>;
}
