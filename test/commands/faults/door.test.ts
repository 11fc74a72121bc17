import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./door.scenarios";

scenarios.forEach(holdsUnderFaults);
