import { writeFileSync } from "node:fs";
import { dataDictionary } from "./data-dictionary";
import { readmeOfLocal } from "./emulated";
import { googleChecks } from "./google-checks";
import { documentedByGoogle, googleMembers } from "./google-members";
import { templateTags } from "./template-tags";

/** Writes the docs that are made from the code; a test says when they are behind it. */
writeFileSync("docs/data-dictionary.md", dataDictionary());
writeFileSync("docs/google-checks.md", googleChecks());
const documented = documentedByGoogle();
writeFileSync("local/script/google-members.ts", googleMembers(documented));
writeFileSync("local/README.md", readmeOfLocal(documented));

const { text, problems } = await templateTags();
writeFileSync("docs/template-tags.md", text);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
