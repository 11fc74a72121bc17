import type { UnitLaunch } from "../../../domain/plan/unit-launch";
import { code, date, text } from "../../column";
import { referenceTo, table } from "../../table";
import { units } from "../school/units";
import { rounds } from "./rounds";

export const unitLaunches = table<UnitLaunch>({
  tab: "Phát động ở đơn vị",
  purpose: "Đơn vị nào đã phát động đợt nào, ngày nào.",
  key: ["round", "unit"],
  columns: {
    round: code({ header: "Mã đợt", note: "Đợt đã phát động", of: referenceTo(rounds, "code") }),
    unit: code({ header: "Mã đơn vị", note: "Đơn vị đã phát động", of: referenceTo(units, "code") }),
    date: date({ header: "Ngày phát động", note: "Ngày đơn vị phát động" }),
    note: text({
      header: "Hình thức phát động",
      width: 320,
      note: "Ví dụ: họp đơn vị ngày …",
      optional: true,
    }),
  },
  // That a unit launched the round is known without the day.
  standIn: { date: { year: 1900, month: 1, day: 1 } },
  initial: [],
});
