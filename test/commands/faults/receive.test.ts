import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./receive.scenarios";

scenarios.forEach(holdsUnderFaults);
