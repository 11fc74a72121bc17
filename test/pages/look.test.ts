import { readFileSync } from "node:fs";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { expectAccessible } from "../support/axe";
import { startBrowser } from "../support/browser";
import { decidedReview } from "../support/decided-review";
import { filledRegister } from "../support/filled-review";
import { owingRegister } from "../support/owing-units";
import { fitsWidth, inBrowser, openAll, openPage, unlabelled } from "../support/pages";
import { registerOf } from "../support/register";
import { headless, send } from "../support/review";
import { keepScreen } from "../support/screens";
import { voteRegister } from "../support/vote-register";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** A page as a secretary has it before her, with what she does until there is something to see. */
interface Look {
  readonly path: readonly string[];
  readonly register: () => LocalAppsScript;
  readonly until: (tab: Tab) => Promise<unknown>;
}

const staffList = "Mã\tHọ và tên\tĐơn vị\tXếp loại\n011\tNgười Mới\tK-MOC\tTốt\n012\tNgười Khác\tKhoa Mây\t";

/** The filled review with a submission that waits for the secretary's word. */
function waitingRegister(): LocalAppsScript {
  const script = filledRegister();
  send(script, "P-DT", headless([["005", "Đỗ Văn Nháp", "LĐTT"]]));
  return script;
}

const looks: Readonly<Record<string, Look>> = {
  dashboard: {
    path: ["Bảng điều khiển"],
    register: decidedReview,
    until: (tab) => tab.getByText("Gửi kết quả cho các đơn vị").waitFor(),
  },
  nomination: {
    path: ["Hồ sơ", "Xem hồ sơ"],
    register: () => {
      const script = decidedReview();
      script.spreadsheet.sheet("Đề nghị").select(3, 2);
      return script;
    },
    until: (tab) => tab.getByRole("button", { name: "Đến dòng này" }).waitFor(),
  },
  waiting: {
    path: ["Hồ sơ", "Duyệt hồ sơ chờ xác nhận"],
    register: waitingRegister,
    until: (tab) => tab.getByRole("button", { name: "Không đúng, trả lại đơn vị" }).first().click(),
  },
  replacements: {
    path: ["Hồ sơ", "Duyệt danh sách thay thế"],
    register: filledRegister,
    until: (tab) => tab.getByRole("region", { name: "Khoa Mộc" }).waitFor(),
  },
  return: {
    path: ["Hồ sơ", "Trả lại bổ sung"],
    register: filledRegister,
    async until(tab) {
      await tab.getByLabel("Đơn vị").selectOption("P-DT");
      await tab.getByRole("checkbox").first().check();
      await tab.getByLabel("Nội dung cần bổ sung").fill("Bổ sung minh chứng.");
      await tab.getByLabel("Hạn mới").fill("2023-07-20");
      await tab.getByRole("button", { name: "Xem trước thư" }).click();
      await tab.getByLabel("Thư sẽ gửi").waitFor();
    },
  },
  message: {
    path: ["Đơn vị", "Sao chép tin nhắn Zalo"],
    register: filledRegister,
    until: (tab) => tab.getByRole("textbox").waitFor(),
  },
  "paste-staff": {
    path: ["Nhập liệu", "Nhập nhân sự"],
    register: filledRegister,
    async until(tab) {
      await tab.getByLabel("Danh sách dán từ bảng tính").fill(staffList);
      await tab.getByRole("button", { name: "Xem trước" }).click();
      await tab.getByLabel("Kết quả đọc danh sách").waitFor();
    },
  },
  "paste-history": {
    path: ["Nhập liệu", "Nhập lịch sử"],
    register: filledRegister,
    until: (tab) => tab.getByLabel("Danh sách dán từ bảng tính").fill("Mã\tHọ và tên"),
  },
  "paste-plan": {
    path: ["Kế hoạch", "Dán kế hoạch từ Word"],
    register: () => registerOf("samples/an-giang"),
    async until(tab) {
      const seed = readFileSync("test/fixtures/seed-b.txt", "utf8");
      await tab.getByLabel("Kế hoạch dán từ Word").fill(seed);
      await tab.getByText("Khác với sổ").waitFor();
    },
  },
  floor: {
    path: ["Biểu quyết", "Rút, bổ sung tên"],
    register: () => voteRegister("look floor", { session: { state: "printed" }, attendance: [] }),
    until: (tab) => tab.getByLabel("Người đề xuất").waitFor(),
  },
  attendance: {
    path: ["Biểu quyết", "Điểm danh"],
    register: () => voteRegister("look attendance", { session: { state: "draft" }, attendance: [] }),
    async until(tab) {
      const second = tab.getByRole("listitem").filter({ hasText: "Phan Thị Phó" });
      await second.getByLabel("Vắng").check();
    },
  },
  count: {
    path: ["Biểu quyết", "Kiểm phiếu"],
    register: () => voteRegister("look count"),
    until: (tab) => tab.getByLabel("In ra", { exact: true }).fill("16"),
  },
  papers: {
    path: ["Văn bản", "Danh mục văn bản"],
    register: decidedReview,
    until: (tab) => tab.getByRole("checkbox").first().check(),
  },
  "set-up": {
    path: ["Thiết lập", "Thiết lập từng bước"],
    register: filledRegister,
    async until(tab) {
      await tab.getByRole("button", { name: /^3. Đơn vị/ }).click();
      await tab.getByLabel(/^Danh sách đơn vị/).fill("Khoa Mộc; khoa-moc@truong.example\nTổ Xe");
      await tab.getByRole("button", { name: "Xem trước" }).click();
      await tab.getByLabel("Kết quả đọc danh sách").waitFor();
    },
  },
  "unit-work": {
    path: ["Đơn vị", "Làm cho nhiều đơn vị"],
    register: () => owingRegister({ withoutAccount: ["dao-tao@truong.example"] }),
    async until(tab) {
      await tab.getByRole("button", { name: "Đồng ý, làm" }).click();
      await tab.getByText("Chưa xong: Khoa Mộc, Phòng Đào tạo, Trung tâm Ngoại ngữ").waitFor();
      expect(await tab.getByRole("status").first().innerText()).toBe("Đã làm 0/1.");
      await tab.getByRole("button", { name: "Làm lại việc chưa xong (1)" }).waitFor();
    },
  },
  package: {
    path: ["Kết quả", "Trọn bộ"],
    register: decidedReview,
    until: (tab) => tab.getByRole("progressbar").waitFor(),
  },
};

test.each(Object.entries(looks))(
  "%s: read without scrolling sideways, every field named, nothing grave by axe",
  async (name, { path, register, until }) => {
    await inBrowser(
      () => browser.newPage(),
      openPage(register(), ...path),
      async (tab) => {
        await until(tab);
        await openAll(tab);
        expect(await fitsWidth(tab)).toBe(true);
        expect(await unlabelled(tab)).toEqual([]);
        await expectAccessible(tab);
        await keepScreen(tab, name);
        // A dialog is no wider than a small screen has room.
        await tab.setViewportSize({ width: 300, height: 600 });
        expect(await fitsWidth(tab)).toBe(true);
      },
    );
  },
);
