import type { TableGroup } from "../../table-group";
import { certificates } from "./certificates";
import { grants } from "./grants";
import { headDecisions } from "./head-decisions";
import { paymentAccounts } from "./payment-accounts";
import { payments } from "./payments";
import { suddenAwards } from "./sudden-awards";

/** What the head decided, and what came of it. */
export const resultTables: TableGroup = {
  colour: "#bf9000",
  tables: [headDecisions, suddenAwards, grants, payments, paymentAccounts, certificates],
};
