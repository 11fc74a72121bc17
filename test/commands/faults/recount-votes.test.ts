import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./recount-votes.scenarios";

scenarios.forEach(holdsUnderFaults);
