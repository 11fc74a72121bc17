import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotForm } from "../../domain/vote/ballot-form";
import { type FormStanding, formStanding } from "../../google/form-file";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { menuPath } from "../../vietnamese/captions";
import { upperFirst } from "../../vietnamese/text";

/** A session's form, where it is there; or that somebody deleted it, and both ways on. One service call, or two. */
export function standingBallotForm<T extends { readonly form: BallotForm }>(at: T): Result<T> {
  const where = formStanding(at.form.form);
  return where === "stands" ? ok(at) : failed(lostBallotForm(at.form, where));
}

/** Somebody put a session's form into the trash or deleted it. */
export function lostBallotForm({ session }: BallotForm, where: Exclude<FormStanding, "stands">): Problem {
  const again = `bấm ${menuPath("openBallotForm")} để làm lại từ đầu: biểu mẫu mới, mã mới, phiếu mã mới, mọi người bỏ phiếu lại; ghi việc này vào biên bản`;
  return where === "trashed"
    ? {
        what: `Biểu mẫu của phiếu điện tử lượt ${session} đang ở trong thùng rác của Google Drive`,
        where: { tab: ballotForms.tab },
        remedy: `Mở thùng rác, khôi phục biểu mẫu: các phiếu đã gửi còn nguyên trong đó; hoặc ${again}`,
      }
    : {
        what: `Biểu mẫu của phiếu điện tử lượt ${session} không còn trên Google Drive, các phiếu trong đó mất theo`,
        where: { tab: ballotForms.tab },
        remedy: upperFirst(again),
      };
}
