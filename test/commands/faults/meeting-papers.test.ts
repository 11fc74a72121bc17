import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./meeting-papers.scenarios";

scenarios.forEach(holdsUnderFaults);
