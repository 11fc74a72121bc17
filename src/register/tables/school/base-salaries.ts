import type { BaseSalary } from "../../../domain/awards/base-salary";
import { groundReferences } from "../../../domain/awards/ground-reference";
import { date, references } from "../../column";
import { count } from "../../number-columns";
import { table } from "../../table";
import { day } from "./packs";

export const baseSalaries = table<BaseSalary>({
  tab: "Lương cơ sở",
  purpose: "Mức lương cơ sở theo ngày: tiền thưởng tính theo mức có hiệu lực vào ngày ký quyết định.",
  key: ["from"],
  columns: {
    from: date({ header: "Áp dụng từ ngày", note: "Ngày đầu mức này có hiệu lực" }),
    amount: count({ header: "Mức lương cơ sở (đồng)", width: 160, note: "Ví dụ: 2530000" }),
    grounds: references({ header: "Căn cứ của mức lương", note: "Mã ở tab “Căn cứ”, ví dụ ND161-2026" }),
  },
  initial: [
    { from: day(1, 7, 2019), amount: 1_490_000, grounds: groundReferences("ND38-2019") },
    { from: day(1, 7, 2023), amount: 1_800_000, grounds: groundReferences("ND24-2023") },
    { from: day(1, 7, 2024), amount: 2_340_000, grounds: groundReferences("ND73-2024") },
    { from: day(1, 7, 2026), amount: 2_530_000, grounds: groundReferences("ND161-2026") },
  ],
});
