import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./decisions.scenarios";

scenarios.forEach(holdsUnderFaults);
