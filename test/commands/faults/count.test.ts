import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./count.scenarios";

scenarios.forEach(holdsUnderFaults);
