import { expect, test } from "vitest";
import { tabRows } from "../../../scripts/fresh-register";
import { said } from "../../support/register";
import { clickNumber, decisionToSign } from "../../support/after-decision";

test("x", () => {
  const script = decisionToSign();
  console.log(said(clickNumber(script, "45; 17/7/2023")));
  console.log(tabRows(script, "Sổ văn bản"), tabRows(script, "Đã khen thưởng")[0], tabRows(script, "Lịch sử khen thưởng"), tabRows(script, "Bản soạn"));
  console.log(said(clickNumber(script, "45; 17/7/2023")));
});
