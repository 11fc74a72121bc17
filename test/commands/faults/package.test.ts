import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./package.scenarios";

scenarios.forEach(holdsUnderFaults);
