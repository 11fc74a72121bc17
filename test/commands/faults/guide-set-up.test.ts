import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./guide-set-up.scenarios";

scenarios.forEach(holdsUnderFaults);
