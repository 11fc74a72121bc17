import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./check-format.scenarios";

scenarios.forEach(holdsUnderFaults);
