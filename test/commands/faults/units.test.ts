import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./units.scenarios";

scenarios.forEach(holdsUnderFaults);
