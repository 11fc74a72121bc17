import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./set-up.scenarios";

scenarios.forEach(holdsUnderFaults);
