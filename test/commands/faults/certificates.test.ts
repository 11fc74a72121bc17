import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./certificates.scenarios";

scenarios.forEach(holdsUnderFaults);
