import type { LocalAppsScript } from "../local/local-apps-script";
import { grants } from "../src/register/tables/results/grants";
import { documentBook } from "../src/register/tables/review/document-book";
import { callCounts, freshRegister, pasteSample } from "./fresh-register";
import { pastedRows } from "./nominations-register";
import { readSample } from "./sample";

const review = "CN2021";
const decision = `QĐ1:${review}:LDTT`;

/** A sample's school whose decision on LĐTT is signed and grants the title to so many invented people. */
function registerWithGrants(count: number): LocalAppsScript {
  const script = freshRegister("Sổ đo", new Date(2021, 7, 18));
  pasteSample(script, readSample("samples/thai-nguyen"));
  pasteSample(script, [
    pastedRows(documentBook, [
      {
        ...{ id: decision, kind: "Quyết định khen thưởng", subject: review, part: "LDTT" },
        ...{ number: "433", symbol: "QĐ-CĐ", date: "17/8/2021", title: "Công nhận danh hiệu" },
        state: "Đã ký, có số",
      },
    ]),
    pastedRows(
      grants,
      Array.from({ length: count }, (_, index) => ({
        ...{ document: decision, number: String(index + 1), name: `Người Mẫu thứ ${index + 1}` },
        ...{ position: "Giảng viên", unitName: "Khoa Mẫu", award: "LDTT", awardName: "Lao động tiên tiến" },
        ...{ from: "01/8/2020", to: "31/7/2021", reward: "447000", state: "Có hiệu lực", review },
        ...{ kind: "Cá nhân", nominee: `person/${index + 1}`, id: `${review}/${index + 1}` },
      })),
    ),
  ]);
  return script;
}

/** Composes so many certificates (a multiple of 200), a document each two hundred: the clicks, and the service calls of each. */
export function certificatesToCompose(count: number): readonly (() => number)[] {
  const script = registerWithGrants(count);
  return Array.from({ length: count / 200 }, (_, index) => () => {
    const code = count === 200 ? "LDTT" : `LDTT-${index + 1}`;
    const run = script.click(["Sổ Thi đua", "Văn bản", "Giấy khen, giấy chứng nhận"], {
      person: ({ kind, message }) => {
        if (kind !== "prompt") return "OK";
        return { button: "OK", text: message.startsWith("Gõ mã kỳ xét") ? review : code };
      },
    });
    const said = run.dialogs.at(-1)?.message ?? "";
    if (!said.startsWith("Đã soạn")) throw new Error(said);
    return Object.values(callCounts(run, "service")).reduce((sum, calls) => sum + calls, 0);
  });
}
