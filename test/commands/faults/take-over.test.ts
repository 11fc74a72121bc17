import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./take-over.scenarios";

scenarios.forEach(holdsUnderFaults);
