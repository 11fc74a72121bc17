import { writeFileSync } from "node:fs";
import { dataDictionary } from "./data-dictionary";
import { googleChecks } from "./google-checks";

/** Writes the docs that are made from the code; a test says when they are behind it. */
writeFileSync("docs/data-dictionary.md", dataDictionary());
writeFileSync("docs/google-checks.md", googleChecks());
