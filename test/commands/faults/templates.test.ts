import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./templates.scenarios";

scenarios.forEach(holdsUnderFaults);
