import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./open-review.scenarios";

scenarios.forEach(holdsUnderFaults);
