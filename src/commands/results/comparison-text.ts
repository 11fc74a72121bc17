import { type About, abouts, type Difference } from "../../documents/engine/difference";
import { differenceWords } from "../../documents/engine/difference-words";
import { type CouncilDocument, isSigned } from "../../domain/papers/document";
import { kinds } from "../../domain/papers/kinds";
import type { DriveFile } from "../../google/drive";
import { twoDigits } from "../../vietnamese/numbers";
import { upperFirst } from "../../vietnamese/text";
import type { ChangedSince, Standing } from "../papers/standing-text";

/** More would not fit into a dialog. */
const differencesShown = 20;

/**
 * What the secretary is told of a document that was held against the register: every difference at its place, figures
 * first and wording last, who changed what, and that a signed one stays.
 */
export function comparisonText(
  document: CouncilDocument,
  { link }: Pick<DriveFile, "link">,
  standing: Standing,
): string {
  const blank = standing.differences.filter(isLeftBlank);
  const differences = standing.differences.filter((difference) => !isLeftBlank(difference));
  const name = `${kinds[document.kind].label} ${document.id}`;
  const parts =
    differences.length === 0
      ? [`${name}: khớp với sổ từng chữ, từng số.`]
      : [
          `${name}: có ${twoDigits(differences.length)} chỗ khác với sổ.`,
          ...grouped(differences),
          because[standing.since],
          isSigned(document) ? signedStays(document) : draftMayChange,
        ];
  return [...parts, ...(blank.length > 0 ? [leftBlank] : []), link]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** The differences under what they are about, the first ones of all. */
function grouped(differences: readonly Difference[]): readonly string[] {
  let left = differencesShown;
  const groups = everyAbout.flatMap((about) => {
    const lines = differences.filter((difference) => difference.about === about).slice(0, left);
    left -= lines.length;
    if (lines.length === 0) return [];
    const heading = upperFirst(abouts[about]);
    return [[`${heading}:`, ...lines.map((line) => `• ${differenceWords(line)}`)].join("\n")];
  });
  const rest = differences.length - differencesShown;
  return [...groups, ...(rest > 0 ? [`… và ${rest} chỗ nữa; sửa xong thì đối chiếu lại.`] : [])];
}

const everyAbout = Object.keys(abouts).filter((name): name is About => name in abouts);

const because: Readonly<Record<ChangedSince, string>> = {
  register: "Văn bản chưa bị sửa tay từ lần soạn gần nhất: khác vì sổ hoặc mẫu đã đổi từ đó.",
  hand: "Sổ và mẫu không đổi từ lần soạn gần nhất: khác vì văn bản đã sửa tay.",
  both: "Từ lần soạn gần nhất sổ hoặc mẫu đã đổi, và văn bản đã sửa tay.",
  unknown: "",
};

function signedStays({ kind }: CouncilDocument): string {
  const letters = kinds[kind].succession === "letters";
  return `Văn bản đã ký nên giữ nguyên, kể cả khi sổ đổi sau ngày ký. Nếu phải sửa thì soạn ${letters ? "văn bản mới" : "bản thay thế"} từ menu.`;
}

const draftMayChange =
  "Nếu sổ đúng thì soạn lại văn bản từ menu, hoặc sửa trong văn bản; nếu văn bản đúng thì sửa sổ.";

const leftBlank =
  "Số, ngày của văn bản còn để trống trong Docs, sổ đã có: điền tay trên bản giấy thì không cần sửa.";

/** A gap for number or date that the clerical office fills in on paper: the document says the same but for them. */
function isLeftBlank({ kind, written, found }: Difference): boolean {
  const bare = (text: string) => text.replace(/[\d\s]/g, "");
  return kind === "changed" && gaps.test(found) && bare(written) === bare(found);
}

const gaps = /(?:^|[\s(])số:? ?\/|ngày tháng năm/iu;
