import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./compose-review-documents.scenarios";

scenarios.forEach(holdsUnderFaults);
