import {
  asksAsPlanned,
  type BallotFormPlan,
  deleteBallots,
  layOutBallotForm,
  openBallotForm,
  readBallots,
} from "../ballot-form";
import { makeForm } from "../form-file";
import { type LiveCheck, trialFormKey, trialFormName } from "./trial";

/** A ballot as the checks make it: of three lines the middle one is left blank. */
const plan: BallotFormPlan = {
  title: trialFormName,
  description: "",
  confirmation: "",
  code: { title: "Mã phiếu", help: "", pattern: "[A-Z]{4}", fault: "Bốn chữ" },
  grids: [
    { title: "Phiếu", help: "", rows: ["01. A", "02. B", "03. C"], columns: ["Đồng ý", "Không đồng ý"] },
  ],
};

/** Makes a temporary form of its own, votes as a script can, and deletes what it voted. */
export const ballotFormChecks: readonly LiveCheck[] = [
  {
    id: "PB-1",
    assumption:
      "A grid keeps its rows and columns, and an answer to it comes in the rows' order, null or empty for a row left blank",
    standsIn: "`layOutBallotForm` and `readBallots` in `src/google/ballot-form.ts`",
    title: "Tạo phiếu bầu dạng lưới, bỏ thử một phiếu rồi đọc lại",
    expected: "Dòng 1 đồng ý, dòng 2 để trống, dòng 3 không đồng ý",
    run: (trial) => {
      const form = makeForm({ register: trial.register, key: trialFormKey }, trialFormName, "root");
      trial.ballotForm = form;
      const items = layOutBallotForm(form, plan);
      trial.ballotItems = items;
      openBallotForm(form);
      if (!asksAsPlanned(form, items, plan)) return { met: false, seen: "Biểu mẫu không hỏi như đã đặt" };
      vote(form);
      const ballots = readBallots(form, items, plan);
      const seen = ballots.map(({ code, marks }) => JSON.stringify([code, ...marks])).join("; ");
      return { met: seen === '["ABCD",[0,null,1]]', seen: seen === "" ? "Không có phiếu nào" : seen };
    },
  },
  {
    id: "PB-2",
    assumption: "`deleteResponse` deletes a response by its id, and `getResponses` gives it no more",
    standsIn: "`deleteBallots` in `src/google/ballot-form.ts`",
    title: "Xóa phiếu đã đếm khỏi biểu mẫu",
    expected: "Không còn phiếu nào",
    run: ({ ballotForm: form, ballotItems: items }) => {
      if (form === null || items === null) return null;
      const ids = readBallots(form, items, plan).map(({ id }) => id);
      const left = deleteBallots(form, ids).length;
      return { met: ids.length > 0 && left === 0, seen: `Đã có ${ids.length} phiếu, còn ${left}` };
    },
  },
];

function vote(id: string): void {
  const form = FormApp.openById(id);
  const [code] = form.getItems(FormApp.ItemType.TEXT);
  const [grid] = form.getItems(FormApp.ItemType.GRID);
  if (!code || !grid) return;
  const [yes, no] = ["Đồng ý", "Không đồng ý"];
  const marks = grid.asGridItem();
  form
    .createResponse()
    .withItemResponse(code.asTextItem().createResponse("ABCD"))
    .withItemResponse(marks.createResponse([yes, null, no]))
    .submit();
}
