import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./self-check.scenarios";

scenarios.forEach(holdsUnderFaults);
