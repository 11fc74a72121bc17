import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./pages.scenarios";

scenarios.forEach(holdsUnderFaults);
