import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { startBrowser } from "../support/browser";
import { deskAt } from "../support/count-example";
import {
  closeVote,
  doorRegister,
  heldTabs,
  recounted,
  soundRecount,
  wantedTabs,
} from "../support/door-register";
import { type DoorVote, doorVote } from "../support/door-vote";
import { inBrowser, openPage } from "../support/pages";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** `TYPED=20 SEED=7` types so many others. */
const typed = Number(process.env.TYPED ?? 2);
const seed = Number(process.env.SEED ?? 3);

type Account = DoorVote["accounts"][number];
type Pass = DoorVote["passes"][number];

const figures = [
  ["In ra", "printed"],
  ["Không dùng", "unused"],
  ["Hỏng, đã đổi", "exchanged"],
  ["Phát ra", "issued"],
  ["Thu về", "returned"],
  ["Hợp lệ", "valid"],
  ["Không hợp lệ", "invalid"],
] as const;

async function fillAccount(tab: Tab, name: string, account: Account, papers: boolean): Promise<void> {
  const section = tab.getByRole("region", { name, exact: true });
  const shown = papers ? figures : ([["Số người biểu quyết", "valid"]] as const);
  for (const [label, figure] of shown)
    await section.getByLabel(label, { exact: true }).fill(String(account[figure]));
  if (account.invalid) await section.getByLabel("Lý do không hợp lệ").fill(account.invalidReason);
  await section.getByText("Khớp.").waitFor();
}

async function typePass(
  tab: Tab,
  { reader, kinds }: Pass,
  nameOf: (key: string) => string,
  close: string,
): Promise<void> {
  await tab.getByLabel(/^Người (đọc|đếm)/).selectOption(reader);
  for (const { kind, entries, rest } of kinds) {
    const section = tab.getByRole("region", { name: nameOf(kind), exact: true });
    const left = rest === null ? [] : [rest === "" ? "còn lại" : `cl: ${rest}`];
    const box = section.locator(".entry input");
    for (const entry of [...entries, ...left]) {
      await box.pressSequentially(entry);
      await box.press("Enter");
    }
  }
  await tab.getByText(/^Đủ và khớp/).waitFor();
  await tab.getByRole("button", { name: close }).click();
}

/** Types the vote that is the first one open, from its accounts to the saved count. */
async function typeVote(script: LocalAppsScript, { record, ...vote }: DoorVote): Promise<void> {
  const { kinds, counting } = deskAt(script, "accounts", record.session.code);
  const nameOf = (key: string) => kinds.find((kind) => kind.key === key)?.name ?? "";
  const use = async (tab: Tab) => {
    await tab.getByRole("button", { name: /^1\. / }).click();
    for (const account of vote.accounts)
      await fillAccount(tab, nameOf(account.kind), account, counting.papers);
    await tab.getByRole("button", { name: "Tiếp tục" }).click();
    for (const [index, pass] of vote.passes.entries()) {
      const once = vote.passes.length === 1;
      await typePass(tab, pass, nameOf, once ? "Chốt kết quả" : `Chốt lần đọc ${index + 1}`);
    }
    if (vote.again !== null) {
      const what = counting.by === "paper" ? "phiếu" : "dòng";
      await tab.getByRole("heading", { name: `xem lại ${what} ${vote.again.number}` }).waitFor();
      await tab.locator(".entry input").pressSequentially(vote.again.typed);
      await tab.locator(".entry input").press("Enter");
      await tab.getByText("đã xem lại xong").waitFor();
    } else if (counting.passes === 2) await tab.getByText("Hai lần đọc giống nhau.").waitFor();
    await tab.getByRole("button", { name: "Lưu kết quả" }).click();
    await tab.getByText("Đã lưu kết quả kiểm phiếu lượt").waitFor();
  };
  await inBrowser(() => browser.newPage(), openPage(script, "Biểu quyết", "Kiểm phiếu"), use);
}

test("random votes typed in a browser, closed: nothing is lost or twice, and both implementations agree", async () => {
  const held = Array.from({ length: typed }, (_, at) => doorVote(seed + at, `P-${seed + at}`));
  const script = doorRegister(held);
  for (const vote of held) {
    await typeVote(script, vote);
    closeVote(script, vote);
  }
  expect(heldTabs(script)).toEqual(wantedTabs(held));
  expect(recounted(script)).toEqual(soundRecount(held));
}, 3_600_000);
