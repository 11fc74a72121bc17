import type { TableGroup } from "../../table-group";
import { holds } from "./holds";
import { initiatives } from "./initiatives";
import { pastAwards } from "./past-awards";
import { staff } from "./staff";
import { staffYears } from "./staff-years";
import { unitYears } from "./unit-years";
import { usedInitiatives } from "./used-initiatives";

/** What is known of people and units, from other offices. */
export const recordsTables: TableGroup = {
  colour: "#8e7cc3",
  tables: [staff, staffYears, unitYears, initiatives, usedInitiatives, pastAwards, holds],
};
