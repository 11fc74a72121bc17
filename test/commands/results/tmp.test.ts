import { writeFileSync } from "node:fs";
import { test } from "vitest";
import {
  clickExport,
  clickInterim,
  clickOutgoing,
  clickSummary,
  grantedReview,
} from "../../support/granted-review";
import { said } from "../../support/register";

test("x", () => {
  const script = grantedReview();
  for (const click of [clickSummary, clickInterim, clickOutgoing, clickExport])
    console.log(said(click(script)).join("\n----\n"));
  for (const f of script.files())
    if (/^(Báo cáo tổng|Báo cáo sơ|Sổ đăng|Xuất)/.test(f.name)) {
      writeFileSync(
        `/tmp/rep/${f.name.replace(/[^\p{L}\p{N}. ]/gu, "_").slice(0, 40)}${f.name.endsWith("xlsx") ? ".xlsx" : ".docx"}`,
        script.fileContent(f.id),
      );
      console.log(f.name, JSON.stringify(f));
    }
}, 120000);
