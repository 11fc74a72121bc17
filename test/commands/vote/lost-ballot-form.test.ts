import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import {
  ballotForm,
  cast,
  clickVote,
  codesOn,
  confirmForm,
  countForm,
  formRegister,
  formRow,
  lastWords,
  makeForm,
  openedForm,
  openForm,
} from "../../support/form-ballots";
import { said } from "../../support/register";

/** A session whose form took two ballots. */
function voted(): { readonly script: LocalAppsScript; readonly codes: readonly string[] } {
  const script = formRegister("lost");
  const codes = openedForm(script);
  for (const code of codes.slice(0, 2)) cast(script, code);
  return { script, codes };
}

test("a ballot form in the trash is told; taken back, it has its ballots", () => {
  const { script, codes } = voted();
  const { id } = ballotForm(script);
  script.trashFile(id);
  const told =
    "Biểu mẫu của phiếu điện tử lượt CN2023-P1-L1 đang ở trong thùng rác của Google Drive (tab “Phiếu điện tử”). Mở thùng rác, khôi phục biểu mẫu: các phiếu đã gửi còn nguyên trong đó; hoặc bấm Sổ Thi đua → Biểu quyết → Mở phiếu điện tử để làm lại từ đầu: biểu mẫu mới, mã mới, phiếu mã mới, mọi người bỏ phiếu lại; ghi việc này vào biên bản.";
  expect(lastWords(countForm(script))).toContain(told);
  expect(lastWords(clickVote(script, "Hủy mã phiếu", ["TẤT CẢ"]))).toContain(told);
  expect(said(clickVote(script, "Mở phiếu điện tử", [], { says: "NO" })).join()).toContain(told);
  script.restoreFile(id);
  for (const code of codes.slice(2, 14)) cast(script, code);
  expect(lastWords(countForm(script))).toContain("Thu về 14, hợp lệ 14");
});

test("one that was deleted is begun again after a yes: another form, other codes; the old ones count nothing", () => {
  const { script, codes } = voted();
  const { id } = ballotForm(script);
  script.deleteFile(id);
  expect(lastWords(countForm(script))).toContain("không còn trên Google Drive, các phiếu trong đó mất theo");
  const dialogs = said(makeForm(script)).join();
  expect(dialogs).toContain(
    "Làm lại phiếu điện tử của lượt CN2023-P1-L1 từ đầu? Phiếu đã gửi vào biểu mẫu cũ không tính, mã đã phát hết dùng.",
  );
  expect(formRow(script)["Trạng thái"]).toBe("Đang in phiếu mã");
  const anew = codesOn(script);
  expect(anew.filter((code) => codes.includes(code))).toEqual([]);
  openForm(script);
  expect(ballotForm(script).id).not.toBe(id);
  for (const code of anew.slice(0, 14)) cast(script, code);
  expect(lastWords(countForm(script))).toContain("Thu về 14, hợp lệ 14");
  // Deleted after the count was saved, nothing is left to delete.
  script.deleteFile(ballotForm(script).id);
  expect(lastWords(confirmForm(script))).toContain("mọi câu trả lời đã đếm đã xóa khỏi biểu mẫu");
});
