import type { TableGroup } from "../../table-group";
import { auditTrail } from "./audit-trail";
import { ballotCodes } from "./ballot-codes";
import { ballotForms } from "./ballot-forms";
import { composedTexts } from "./composed-texts";
import { ledger } from "./ledger";
import { operations } from "./operations";
import { reviewForms } from "./review-forms";
import { selfCheckTable } from "./self-check";

/** What the program needs and people look at when something is wrong: last. */
export const technicalTables: TableGroup = {
  colour: "#999999",
  tables: [
    ledger,
    reviewForms,
    ballotForms,
    ballotCodes,
    composedTexts,
    operations,
    auditTrail,
    selfCheckTable,
  ],
};
