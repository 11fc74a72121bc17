import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./erase-expired.scenarios";

scenarios.forEach(holdsUnderFaults);
