import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./meeting.scenarios";

scenarios.forEach(holdsUnderFaults);
