import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Examples before laws of all inputs: the first test that fails ends the run of a mutant, and examples take less time. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification) => readFileSync(moduleId, "utf8").includes("fast-check");
    return [...files.filter((file) => !isLaw(file)), ...files.filter(isLaw)];
  }
}

/**
 * The tests that `npm run mutants` runs for each change of the code (docs/decisions/0036-mutants.md): those of what it changes,
 * without the build, and without the two that try any text in any answer and any order of reads, which take longer than
 * all others together.
 */
export default defineConfig({
  test: {
    include: ["test/domain/{review,pasted,imports}/**/*.test.ts"],
    exclude: ["test/domain/review/intake/{any-text,interleaving}.test.ts"],
    isolate: false,
    setupFiles: ["test/support/same-chance.ts"],
    sequence: { sequencer: ExamplesFirst },
  },
});
