import type { CodeNames } from "../../column";
import { referenceTo } from "../../table";
import { units } from "../school/units";
import { staff } from "./staff";

/** Whom a code of a person or a collective names: staff, units, and pupils and others whom no tab has. */
export const namedNominees: CodeNames = {
  of: [referenceTo(staff, "code"), referenceTo(units, "code")],
  others: "học sinh, sinh viên và người không có trong sổ",
};
