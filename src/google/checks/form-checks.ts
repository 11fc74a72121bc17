import { trashFile } from "../drive";
import { layOutForm, letAnyoneRespond, prefilledLinks, publishForm } from "../form";
import { makeForm } from "../form-file";
import type { FormPlan } from "../form-layout";
import { readResponses } from "../form-responses";
import { mailQuota } from "../mail";
import { ballotFormChecks } from "./ballot-form-checks";
import { type LiveCheck, trialFormKey, trialFormName } from "./trial";

/** A form as the checks make it: two pages, and a choice that leads to the second one. */
const plan: FormPlan = {
  title: trialFormName,
  description: "",
  confirmation: "",
  first: [
    { field: "code", title: "Mã", kind: "line", check: "code" },
    { field: "shape", title: "Cách gửi", kind: "one", choices: ["Một"], leadsTo: { Một: "page" } },
  ],
  pages: [
    { field: "page", title: "Trang hai", questions: [{ field: "text", title: "Lời", kind: "paragraph" }] },
  ],
};

/** Makes a temporary form, which nobody is told of, and removes it: each check works on what the first one made. */
export const formChecks: readonly LiveCheck[] = [
  {
    id: "FO-1",
    assumption: "A form made by FormApp keeps its items' ids when it is changed in place",
    standsIn: "`layOutForm` in `src/google/form.ts`",
    title: "Tạo một biểu mẫu và sửa tại chỗ",
    expected: "Câu hỏi giữ nguyên mã sau khi sửa",
    run: (trial) => {
      trial.form = makeForm({ register: trial.register, key: trialFormKey }, trialFormName, "root");
      const first = layOutForm(trial.form, plan, {});
      const again = layOutForm(trial.form, { ...plan, title: `${plan.title}.` }, first);
      const met = JSON.stringify(first) === JSON.stringify(again);
      trial.codeItem = first.code ?? null;
      return { met, seen: met ? "Mã câu hỏi giữ nguyên" : "Mã câu hỏi đã đổi" };
    },
  },
  {
    id: "FO-2",
    assumption:
      "`setPublished(true)` and `setAcceptingResponses(true)` open a new form, which then has a link",
    standsIn: "`publishForm` in `src/google/form.ts`",
    title: "Công bố biểu mẫu",
    expected: "Có liên kết cho người trả lời",
    run: ({ form }) => {
      if (form === null) return null;
      const { publicLink } = publishForm(form);
      return {
        met: publicLink.includes("/forms/"),
        seen: publicLink === "" ? "Không có liên kết" : publicLink,
      };
    },
  },
  {
    id: "FO-3",
    assumption:
      "`Drive.Permissions.create` with `view: published` reaches a form made by FormApp under `drive.file`",
    standsIn: "`letAnyoneRespond` in `src/google/form.ts`",
    title: "Cho người không có tài khoản Google trả lời biểu mẫu",
    expected: "Cho được",
    run: ({ form }) => {
      if (form === null) return null;
      const met = letAnyoneRespond(form);
      return {
        met,
        seen: met ? "Cho được" : "Không cho được: khi mở nhận hồ sơ phải bấm nút Xuất bản bằng tay",
      };
    },
  },
  {
    id: "FO-4",
    assumption: "`toPrefilledUrl` gives a link that fills a code in",
    standsIn: "`prefilledLinks` in `src/google/form.ts`",
    title: "Tạo liên kết điền sẵn mã nộp",
    expected: "Liên kết có mã đã điền",
    run: ({ form, codeItem }) => {
      if (form === null || codeItem === null) return null;
      const link = prefilledLinks(form, codeItem, ["7F3A-9C1D"]).get("7F3A-9C1D") ?? "";
      return { met: link.includes("7F3A-9C1D"), seen: link === "" ? "Không có liên kết" : link };
    },
  },
  {
    id: "FO-5",
    assumption: "`getResponses` answers for a form without responses",
    standsIn: "`readResponses` in `src/google/form-responses.ts`",
    title: "Đọc các câu trả lời của biểu mẫu",
    expected: "Đọc được, chưa có câu trả lời nào",
    run: ({ form }) => {
      if (form === null) return null;
      const { length } = readResponses(form, null, () => false);
      return { met: length === 0, seen: `Đọc được ${length} câu trả lời` };
    },
  },
  ...ballotFormChecks,
  {
    id: "FO-6",
    assumption: "`drive.file` lets the script put its own form into the trash",
    standsIn: "`clearFiles` in `src/google/checks/trial.ts`",
    title: "Bỏ biểu mẫu tạm vào thùng rác",
    expected: "Bỏ được",
    run: (trial) => {
      if (trial.form === null) return null;
      trashFile(trial.form);
      trial.form = null;
      return { met: true, seen: "Bỏ được" };
    },
  },
  {
    id: "TH-1",
    assumption: "`MailApp.getRemainingDailyQuota` tells how many recipients are left today",
    standsIn: "`mailQuota` in `src/google/mail.ts`",
    title: "Biết hôm nay còn gửi được bao nhiêu thư",
    expected: "Một số từ 0",
    run: () => {
      const left = mailQuota();
      return { met: Number.isInteger(left) && left >= 0, seen: `Còn ${left} người nhận` };
    },
  },
];
