import type { TableGroup } from "../../table-group";
import { certificates } from "./certificates";
import { complaints } from "./complaints";
import { decisionChanges } from "./decision-changes";
import { dossierItems } from "./dossier-items";
import { dossierPartTable } from "./dossier-parts";
import { exportCodes } from "./export-codes";
import { exportColumns } from "./export-columns";
import { grants } from "./grants";
import { headDecisions } from "./head-decisions";
import { paymentAccounts } from "./payment-accounts";
import { payments } from "./payments";
import { postings } from "./postings";
import { reportTexts } from "./report-texts";
import { suddenAwards } from "./sudden-awards";
import { upwardResults } from "./upward-results";

/** What the head decided, and what came of it. */
export const resultTables: TableGroup = {
  colour: "#bf9000",
  tables: [
    headDecisions,
    suddenAwards,
    grants,
    decisionChanges,
    complaints,
    payments,
    paymentAccounts,
    certificates,
    dossierPartTable,
    dossierItems,
    upwardResults,
    postings,
    reportTexts,
    exportColumns,
    exportCodes,
  ],
};
