import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./archive.scenarios";

scenarios.forEach(holdsUnderFaults);
