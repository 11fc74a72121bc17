import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import { reviewPeriods } from "../../../src/register/tables/plan/review-periods";
import { openPage } from "../../support/pages";
import { review, schoolRegister } from "../../support/review";

/** A school with two reviews, whose dashboard is open: a command of the menu would ask which one. */
function twoReviews(): LocalAppsScript {
  const script = schoolRegister();
  pasteSample(script, [
    {
      table: reviewPeriods,
      headers: ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét", "Hạn nhận hồ sơ"],
      rows: [["HK1", "Xét học kỳ I", "2022-2023", "Theo đợt", "20/7/2023"]],
    },
  ]);
  openPage(script, "Bảng điều khiển");
  return script;
}

/** What a click of the dashboard shows: the kinds of the dialogs, and the last words. */
function clicked(script: LocalAppsScript, ...args: readonly unknown[]) {
  const { dialogs } = script.openPages()[0]?.call("openReview", {
    args: [...args],
    person: ({ kind, buttons }) => {
      if (kind === "prompt") return { button: "OK", text: review };
      return buttons.includes("NO") ? "NO" : "OK";
    },
  }) ?? { dialogs: [] };
  return dialogs.map(({ kind, message }) => `${kind}: ${message.split("\n")[0]}`);
}

test("a code that a page gives is not asked for; the command's own question is", () => {
  const script = twoReviews();
  const [first = "", ...others] = clicked(script, "HK1");
  expect(first).toMatch(/^alert: /);
  expect(first).not.toContain("Gõ mã");
  expect(others).toEqual([]);
});

test.each([[[]], [[""]], [[{ authMode: "FULL" }, "HK1"]], [[3]]])(
  "what is no code counts as not given: it is asked for (%j)",
  (args) => {
    expect(clicked(twoReviews(), ...args)[0]).toBe("prompt: Gõ mã kỳ xét.");
  },
);

test("a code that nobody knows is refused by the command, as if it were typed", () => {
  expect(clicked(twoReviews(), "CN-1900")).toEqual([
    "alert: • Không có kỳ xét mã “CN-1900” (tab “Kỳ xét”). Gõ một trong các mã: CN-2023, HK1.",
  ]);
});
