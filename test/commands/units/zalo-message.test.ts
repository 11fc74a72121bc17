import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { bundle } from "../../../scripts/bundle";
import { operator, tabRows } from "../../../scripts/fresh-register";
import { temporaryFolder } from "../../local/temporary-folder";
import { overdueDay, overdueRegister } from "../../support/owing-units";
import { review, reviewName, schoolRegister } from "../../support/review";

/** The command alone, as a project of its own: the page that calls it is another matter. */
const project = temporaryFolder();

beforeAll(async () => {
  writeFileSync(join(project, "Code.js"), (await bundle("src/commands/units/zalo-message.ts")).code);
  copyFileSync("appsscript.json", join(project, "appsscript.json"));
});

function messages(make: () => LocalAppsScript) {
  const from = make().snapshot();
  const script = openLocalAppsScript({ project, from, now: overdueDay, user: operator });
  return {
    value: script.call("zaloMessages", { args: [` ${review} `] }).value,
    links: tabRows(script, "Liên kết nộp"),
  };
}

test("a message for the group without anything private, and one for each unit with its own links alone", () => {
  const { value, links } = messages(overdueRegister);
  const [wood, training, languages] = links.map((row) => ({
    nomination: row["Liên kết đề nghị"],
    report: row["Liên kết báo cáo"],
  }));
  const own = (unit: string, missing: string, link?: typeof wood) => ({
    title: unit,
    text: `Kính gửi ${unit}. Tính đến ngày 19/7/2023, hồ sơ của đơn vị trong kỳ xét danh hiệu cuối năm học 2022 - 2023 còn thiếu:
${missing}
Kính đề nghị đơn vị hoàn thành và gửi về.
Liên kết riêng của đơn vị để gửi đề nghị khen thưởng:
${link?.nomination}
Liên kết riêng của đơn vị để gửi báo cáo:
${link?.report}
Trân trọng cảm ơn. Thường trực Hội đồng Thi đua - Khen thưởng`,
  });
  const due = "(hạn: 17 giờ 00 ngày 07/7/2023, quá hạn 12 ngày)";
  expect(value).toEqual({
    ok: true,
    value: [
      {
        title: "Nhóm các đơn vị",
        text: `Thường trực Hội đồng Thi đua - Khen thưởng xin thông báo: tính đến ngày 19/7/2023, các đơn vị sau còn thiếu hồ sơ của kỳ xét danh hiệu cuối năm học 2022 - 2023:
1. Khoa Mộc: báo cáo ${due}; bổ sung hồ sơ BS-01 (hạn: hết ngày 12/7/2023, quá hạn 07 ngày)
2. Phòng Đào tạo: danh sách đề nghị ${due}; báo cáo ${due}
3. Trung tâm Ngoại ngữ: danh sách đề nghị ${due}; báo cáo ${due}
Kính đề nghị các đơn vị gửi qua liên kết riêng của mình. Trân trọng cảm ơn.`,
      },
      own(
        "Khoa Mộc",
        `- báo cáo ${due}
- bổ sung hồ sơ BS-01 (hạn: hết ngày 12/7/2023, quá hạn 07 ngày). Nội dung: Thiếu biên bản họp bình xét của khoa`,
        wood,
      ),
      own("Phòng Đào tạo", `- danh sách đề nghị ${due}\n- báo cáo ${due}`, training),
      own("Trung tâm Ngoại ngữ", `- danh sách đề nghị ${due}\n- báo cáo ${due}`, languages),
    ],
  });
});

test("a review that is not open has no messages", () => {
  expect(messages(schoolRegister).value).toEqual({
    ok: false,
    problems: [
      {
        what: `Kỳ xét “${reviewName}” không đang nhận hồ sơ`,
        where: { tab: "Kỳ xét" },
        remedy: "Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước",
      },
    ],
  });
});
