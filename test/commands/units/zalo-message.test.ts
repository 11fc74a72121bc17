import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { bundle } from "../../../scripts/bundle";
import { operator, tabRows } from "../../../scripts/fresh-register";
import { temporaryFolder } from "../../local/temporary-folder";
import { reviewInJanuary, schoolWithReview } from "../../support/units-register";

/** The command alone, as a project of its own: the page that calls it is another matter. */
const project = temporaryFolder();

beforeAll(async () => {
  writeFileSync(join(project, "Code.js"), (await bundle("src/commands/units/zalo-message.ts")).code);
  copyFileSync("appsscript.json", join(project, "appsscript.json"));
});

function messages(make: () => LocalAppsScript) {
  const from = make().snapshot();
  const script = openLocalAppsScript({ project, from, now: new Date(2027, 0, 12, 9), user: operator });
  return {
    value: script.call("zaloMessages", { args: [" CN "] }).value,
    links: tabRows(script, "Liên kết nộp"),
  };
}

test("a message for the group without anything private, and one for each unit with its own links alone", () => {
  const { value, links } = messages(reviewInJanuary);
  const [sciences, humanities, office] = links.map((row) => ({
    nomination: row["Liên kết đề nghị"],
    report: row["Liên kết báo cáo"],
  }));
  const own = (unit: string, missing: string, link?: typeof sciences) => ({
    title: unit,
    text: `Kính gửi ${unit}. Tính đến ngày 12/01/2027, hồ sơ của đơn vị trong kỳ xét “Xét thi đua đợt I năm học 2026 - 2027” còn thiếu:
${missing}
Kính đề nghị đơn vị hoàn thành và gửi về.
Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:
${link?.nomination}
Liên kết riêng của đơn vị để gửi báo cáo:
${link?.report}
Trân trọng cảm ơn. Thường trực Hội đồng Thi đua - Khen thưởng`,
  });
  const due = "(hạn: hết ngày 31/12/2026, quá hạn 12 ngày)";
  expect(value).toEqual({
    ok: true,
    value: [
      {
        title: "Nhóm các đơn vị",
        text: `Thường trực Hội đồng Thi đua - Khen thưởng xin thông báo: tính đến ngày 12/01/2027, các đơn vị sau còn thiếu hồ sơ của kỳ xét “Xét thi đua đợt I năm học 2026 - 2027”:
1. Tổ Tự nhiên: báo cáo ${due}; bổ sung hồ sơ BS-01 (hạn: hết ngày 05/01/2027, quá hạn 07 ngày)
2. Tổ Xã hội: danh sách đề nghị ${due}; báo cáo ${due}
3. Tổ Văn phòng: danh sách đề nghị ${due}; báo cáo ${due}
Kính đề nghị các đơn vị gửi qua liên kết riêng của mình. Trân trọng cảm ơn.`,
      },
      own(
        "Tổ Tự nhiên",
        `- báo cáo ${due}
- bổ sung hồ sơ BS-01 (hạn: hết ngày 05/01/2027, quá hạn 07 ngày). Nội dung: Thiếu biên bản họp bình xét của tổ`,
        sciences,
      ),
      own("Tổ Xã hội", `- danh sách đề nghị ${due}\n- báo cáo ${due}`, humanities),
      own("Tổ Văn phòng", `- danh sách đề nghị ${due}\n- báo cáo ${due}`, office),
    ],
  });
});

test("a review that is not open has no messages", () => {
  expect(messages(schoolWithReview).value).toEqual({
    ok: false,
    problems: [
      {
        what: "Kỳ xét “Xét thi đua đợt I năm học 2026 - 2027” không đang nhận hồ sơ",
        where: { tab: "Kỳ xét" },
        remedy: "Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước",
      },
    ],
  });
});
