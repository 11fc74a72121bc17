import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./notices.scenarios";

scenarios.forEach(holdsUnderFaults);
