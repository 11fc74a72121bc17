import { createFormFile, trashFile } from "../drive";
import { layOutForm, letAnyoneRespond, prefilledLinks, publishForm } from "../form";
import { type FormStanding, formStanding, makeForm } from "../form-file";
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
  {
    id: "FO-7",
    assumption:
      "`Drive.Files.create` makes a form of `application/vnd.google-apps.form`, which FormApp opens and the key finds. Where it does not, forms are made by FormApp, without folder and key",
    standsIn: "`makeForm` in `src/google/form-file.ts`",
    title: "Tạo biểu mẫu ngay trong thư mục của sổ",
    expected: "Tạo được, mở được, chưa có câu hỏi nào",
    run: ({ register }) => {
      const { id } = createFormFile({ register, key: trialFormKey }, trialFormName, "root");
      const { length } = FormApp.openById(id).getItems();
      trashFile(id);
      return {
        met: length === 0,
        seen: `Tạo được, mở được, ${length === 0 ? "chưa có" : length} câu hỏi${length === 0 ? " nào" : ""}`,
      };
    },
  },
  {
    id: "FO-8",
    assumption:
      "Under `drive.file` the script sees where its own form is, in its folder or in the trash; a form in the trash is opened by FormApp all the same. Where it does not, deleted forms are found, and trashed ones are not",
    standsIn: "`formStanding` in `src/google/form-file.ts`",
    title: "Biết một biểu mẫu còn hay đã vào thùng rác",
    expected: "Còn; bỏ vào thùng rác rồi thì biết, vẫn mở được",
    run: ({ register }) => {
      const id = makeForm({ register, key: trialFormKey }, trialFormName, "root");
      const before = formStanding(id);
      trashFile(id);
      const after = formStanding(id);
      const opens = FormApp.openById(id).getId() === id;
      return {
        met: before === "stands" && after === "trashed" && opens,
        seen: `${standings[before]}; bỏ vào thùng rác rồi thì ${after === "trashed" ? "biết" : "không biết"}, ${opens ? "vẫn" : "không"} mở được`,
      };
    },
  },
  {
    id: "FO-9",
    assumption:
      "A hundred getters of FormApp take less than five seconds: a full reading makes two a response",
    standsIn: "`readResponses` in `src/google/form-responses.ts`",
    title: "Đọc biểu mẫu một trăm lần nhanh đến đâu",
    expected: "Dưới 5000 mili giây",
    run: ({ form }) => {
      if (form === null) return null;
      const [item] = FormApp.openById(form).getItems();
      const start = Date.now();
      for (let time = 0; time < 100; time += 1) item?.getTitle();
      const taken = Date.now() - start;
      return { met: taken < 5000, seen: `${taken} mili giây` };
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

const standings: Readonly<Record<FormStanding, string>> = {
  stands: "Còn",
  trashed: "Đã vào thùng rác",
  gone: "Không thấy",
};
