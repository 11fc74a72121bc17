import { afterAll } from "vitest";
import { removeTemporaryFolders } from "../local/temporary-folder";

// Run for every file of tests: modules, once loaded, stay for the next file (vitest.config.ts).
afterAll(removeTemporaryFolders);
