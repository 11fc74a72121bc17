import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./compare-document.scenarios";

scenarios.forEach(holdsUnderFaults);
