import type { TableGroup } from "../../table-group";
import { documentBook } from "./document-book";
import { findings } from "./findings";
import { formatFindings } from "./format-findings";
import { nominations } from "./nominations";
import { outbox } from "./outbox";
import { progress } from "./progress";
import { quarantine } from "./quarantine";
import { registerFaults } from "./register-faults";
import { replacements } from "./replacements";
import { returnsForCorrection } from "./returns";
import { unitLinks } from "./unit-links";
import { unitReports } from "./unit-reports";

/** The daily work of a review, and what goes out. */
export const reviewTables: TableGroup = {
  colour: "#3d85c6",
  tables: [
    unitLinks,
    progress,
    nominations,
    findings,
    quarantine,
    replacements,
    returnsForCorrection,
    unitReports,
    outbox,
    registerFaults,
    documentBook,
    formatFindings,
  ],
};
