import type { TableGroup } from "../../table-group";
import { attendances } from "./attendances";
import { ballotLines } from "./ballot-lines";
import { boardMembers } from "./board-members";
import { councilMembers } from "./council-members";
import { councils } from "./councils";
import { declaredRelations } from "./declared-relations";
import { earnedAwards } from "./earned-awards";
import { lineMarks } from "./line-marks";
import { meetings } from "./meetings";
import { namedVotes } from "./named-votes";
import { outcomes } from "./outcomes";
import { paperAccounts } from "./paper-accounts";
import { sealedRows } from "./sealed-rows";
import { sessionQuotas } from "./session-quotas";
import { sessionRules } from "./session-rules";
import { votingSessions } from "./voting-sessions";

/** The council, its meetings, and what its votes came to. */
export const voteTables: TableGroup = {
  colour: "#a64d79",
  tables: [
    councils,
    councilMembers,
    declaredRelations,
    meetings,
    votingSessions,
    ballotLines,
    attendances,
    boardMembers,
    outcomes,
    paperAccounts,
    lineMarks,
    namedVotes,
    sessionRules,
    sessionQuotas,
    earnedAwards,
    sealedRows,
  ],
};
