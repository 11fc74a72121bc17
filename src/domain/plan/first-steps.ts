import { upperFirst } from "../../vietnamese/text";
import { commandStep, type NextStep, tabStep } from "../next-step";

/** How far the register itself has come: what every review needs before it. */
export interface RegisterStand {
  /** Whether *Thiết lập sổ* made its tabs for this account. */
  readonly isSetUp: boolean;
  /** Whether the settings every document needs are filled in. */
  readonly hasSettings: boolean;
  readonly units: number;
  readonly schoolYears: number;
  /** Rounds that are not over. */
  readonly rounds: readonly RoundStand[];
  /** Reviews that are not archived. */
  readonly reviews: number;
}

/** How far a round's plan has come; `document` is its id in the book, "" while there is none. */
export interface RoundStand {
  readonly code: string;
  readonly name: string;
  readonly plan: "missing" | "composed" | "signed";
  readonly document: string;
}

/** What the register lacks before a review can be opened, in the order in which one thing needs the other. */
export function firstSteps(stand: RegisterStand): readonly NextStep[] {
  if (!stand.isSetUp)
    return [
      commandStep("now", "guideSetUp", [], "Lập sổ trong trang tính này, từng bước đến kế hoạch đầu tiên"),
      commandStep("later", "setUpRegister", [], "Chỉ tạo các tab, thư mục và mẫu của sổ"),
    ];
  const { hasSettings, units, schoolYears, rounds, reviews } = stand;
  const isNew = reviews === 0;
  const lacksRound = rounds.length === 0 && isNew;
  const guided = [
    ...(hasSettings ? [] : ["điền thông tin của trường"]),
    ...(units > 0 ? [] : ["ghi các đơn vị"]),
    ...(lacksRound ? ["ghi đợt thi đua để soạn kế hoạch"] : []),
  ];
  return [
    ...(guided.length > 0 ? [commandStep("now", "guideSetUp", [], upperFirst(guided.join(", ")))] : []),
    // The guided set-up adds a school year with its round alone.
    ...(schoolYears > 0 || lacksRound ? [] : [tabStep("now", "years", "Ghi năm học")]),
    ...rounds.flatMap(planStep),
    ...(isNew ? [tabStep("now", "reviews", "Ghi kỳ xét: danh hiệu nào, hạn nào")] : []),
  ];
}

function planStep({ code, name, plan, document }: RoundStand): readonly NextStep[] {
  switch (plan) {
    case "missing":
      return [commandStep("now", "composePlan", [code], `Soạn kế hoạch ${name}`)];
    case "composed":
      return [
        commandStep("later", "recordNumber", [document], `Ghi số, ngày của kế hoạch ${name}`, "khi đã ký"),
      ];
    case "signed":
      return [];
  }
}
