import fc from "fast-check";

// The same inputs for every mutant (vitest.mutants.config.ts): what one run of a law finds, the next finds too.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
