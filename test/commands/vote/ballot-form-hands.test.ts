import { expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import {
  ballotForm,
  cast,
  clickVote,
  confirmForm,
  countForm,
  formRegister,
  formRow,
  openedForm,
} from "../../support/form-ballots";
import { rowsOf, serviceCalls } from "../../support/review";
import { meetingMorning } from "../../support/vote-register";

/** What the ballot came to, whatever the order of rows and marks. */
function outcomeOf(script: LocalAppsScript) {
  const marks = rowsOf(script, "Phiếu theo dòng", ["Số trên phiếu", "Các dấu"]).map(
    ([number, letters = ""]) => `${number} ${[...letters].sort().join("")}`,
  );
  return {
    marks: marks.sort(),
    accounts: rowsOf(script, "Sổ phiếu", ["In ra", "Hỏng, đã đổi", "Phát ra", "Thu về", "Hợp lệ"]),
    codes: rowsOf(script, "Dấu mã phiếu", ["Dấu của mã", "Trạng thái"])
      .map((row) => row.join(" "))
      .sort(),
    session: rowsOf(script, "Lượt bỏ phiếu", ["Mã lượt", "Trạng thái"])
      .map((row) => row.join(" "))
      .sort(),
    form: formRow(script)["Trạng thái"],
    responses: ballotForm(script).summary().responses,
  };
}

/** Moves rows of the tabs that the commands read and write. */
function moveRows(script: LocalAppsScript, at: number): void {
  const sheet = (tab: string) => script.spreadsheet.sheet(tab);
  if (at % 3 === 0) sheet("Dấu mã phiếu").sort(2, at % 2 === 0);
  if (at % 3 === 1) sheet("Lượt bỏ phiếu").sort(1, at % 2 === 0);
  if (at % 3 === 2) sheet("Phiếu điện tử").insertRows(2);
}

test.each([
  { item: "Kiểm phiếu điện tử", texts: [], before: () => {} },
  { item: "Xác nhận phiếu điện tử", texts: ["Cao Thị Học", "TV13"], before: countForm },
])(
  "a person who moves rows between any two calls of $item: run again, no vote is lost and none is twice",
  {
    timeout: 240_000,
  },
  ({ item, texts, before }) => {
    const first = formRegister(`hands ${item}`);
    openedForm(first)
      .slice(0, 4)
      .forEach((code, at) => {
        cast(first, code, { no: at < 2 ? [1] : [] });
      });
    before(first);
    const from = first.snapshot();
    const begin = () => {
      const script = openLocalAppsScript({ project: "dist", from, now: meetingMorning, user: first.user });
      script.open();
      return script;
    };
    const undisturbed = begin();
    const calls = serviceCalls(clickVote(undisturbed, item, texts)).length;
    const expected = outcomeOf(undisturbed);
    for (let at = 1; at <= calls; at += 3) {
      const script = begin();
      clickVote(script, item, texts, {
        between: (call) => {
          if (call === at) moveRows(script, at + (at % 7));
        },
      });
      if (item === "Kiểm phiếu điện tử" ? formRow(script)["Trạng thái"] !== "Đã kiểm" : true)
        clickVote(script, item, texts);
      expect({ at, ...outcomeOf(script) }).toEqual({ at, ...expected });
    }
    confirmForm(undisturbed);
    expect(outcomeOf(undisturbed)).toMatchObject({ responses: 0, form: "Đã xóa câu trả lời" });
  },
);
