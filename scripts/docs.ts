import { writeFileSync } from "node:fs";
import { dataDictionary } from "./data-dictionary";
import { readmeOfLocal } from "./emulated";
import { googleChecks } from "./google-checks";
import { googleMembers } from "./google-members";
import { templateTags } from "./template-tags";

/** Writes the docs that are made from the code; a test says when they are behind it. */
writeFileSync("docs/data-dictionary.md", dataDictionary());
writeFileSync("docs/google-checks.md", googleChecks());
writeFileSync("local/script/google-members.ts", googleMembers());
writeFileSync("local/README.md", readmeOfLocal());

const { text, problems } = await templateTags();
writeFileSync("docs/template-tags.md", text);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
