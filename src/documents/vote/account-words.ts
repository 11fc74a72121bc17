import { slips } from "../../domain/vote/ballot-line";
import type { PaperAccount } from "../../domain/vote/counting";
import { countInWords } from "../../vietnamese/number-words";
import { twoDigits } from "../../vietnamese/numbers";
import { type BlockView, listed, paragraph } from "./blocks";
import type { SessionFacts } from "./meeting-facts";
import { isOnPaper } from "./vote-words";

/** What a kind of paper is called. */
export function slipName({ slip, line }: Pick<PaperAccount, "slip" | "line">): string {
  return slip === "apart" ? `${slips.apart} của số ${line}` : slips[slip];
}

/** Kinds of paper in the order they are told: main, supplement, then slips apart by their lines. */
export function orderedAccounts(accounts: readonly PaperAccount[]): readonly PaperAccount[] {
  const place = ({ slip, line }: PaperAccount) => (slip === "main" ? -2 : slip === "supplement" ? -1 : line);
  return [...accounts].sort((a, b) => place(a) - place(b));
}

/** Where every paper of a session went, each figure in words, too; where hands or names were counted, how many voted. */
export function accountBlocks({ session, accounts }: SessionFacts): readonly BlockView[] {
  const ordered = orderedAccounts(accounts);
  if (!isOnPaper(session.way) && session.way !== "form") return voters(ordered);
  const several = ordered.length > 1;
  return ordered.flatMap((account) => [
    ...(several ? [paragraph(`${slipName(account)}:`)] : []),
    ...listed(figures(account, session.way === "form")),
  ]);
}

function figures(account: PaperAccount, codes: boolean): readonly string[] {
  const { printed, unused, exchanged, issued, returned, valid, invalid, invalidReason } = account;
  const what = codes ? "mã" : "phiếu";
  const why = invalidReason.trim().replace(/[\s.;]+$/, "");
  return [
    `Số ${what} in ra: ${countInWords(printed, what)}`,
    `Số ${what} không dùng: ${countInWords(unused, what)}`,
    `Số ${what} hỏng, đã đổi: ${countInWords(exchanged, what)}`,
    `Số ${what} phát ra: ${countInWords(issued, what)}`,
    `Số phiếu thu về: ${countInWords(returned, "phiếu")}`,
    `Số phiếu không thu về: ${countInWords(issued - returned, "phiếu")}`,
    `Số phiếu hợp lệ: ${countInWords(valid, "phiếu")}`,
    `Số phiếu không hợp lệ: ${countInWords(invalid, "phiếu")}${why === "" ? "" : `, lý do: ${why}`}`,
  ];
}

function voters(accounts: readonly PaperAccount[]): readonly BlockView[] {
  return listed(
    accounts.map((account) => {
      const whose = accounts.length > 1 ? ` (${slipName(account).toLowerCase()})` : "";
      return `Số thành viên biểu quyết${whose}: ${countInWords(account.issued, "thành viên")}`;
    }),
  );
}

/** "phát ra 14, thu về 14, hợp lệ 13, không hợp lệ 01": the same figures in a sentence, for the minutes of the meeting. */
export function accountSentences({ session, accounts }: SessionFacts): readonly string[] {
  const ordered = orderedAccounts(accounts);
  if (!isOnPaper(session.way) && session.way !== "form") {
    return ordered.map(({ issued }) => `Số thành viên biểu quyết: ${twoDigits(issued)}`);
  }
  return ordered.map((account) => {
    const { issued, returned, valid, invalid } = account;
    const counts = `phát ra ${twoDigits(issued)}, thu về ${twoDigits(returned)}, hợp lệ ${twoDigits(valid)}, không hợp lệ ${twoDigits(invalid)}`;
    return `${slipName(account)}: ${counts}`;
  });
}
