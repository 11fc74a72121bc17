import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./copy-round.scenarios";

scenarios.forEach(holdsUnderFaults);
