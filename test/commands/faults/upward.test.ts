import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./upward.scenarios";

scenarios.forEach(holdsUnderFaults);
