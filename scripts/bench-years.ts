import "./time-zone";
import { playYears } from "./years";

/**
 * Measures what one submission reads, and how many service calls its trigger makes, in each of several school years of one
 * register: `npm run bench:years -- 5 1000 30000` for five years of 1.000 submissions with 30.000 characters each.
 */
const [count = 5, submissions = 1000, length = 30_000] = process.argv.slice(2).map(Number);

console.log(
  `${count} years × ${submissions} submissions × ${length} characters: one submission of each year`,
);
const costs = playYears(count, { submissions, length });
const [first] = costs;
for (const { schoolYear, characters, calls } of costs) {
  const ratio = (characters / (first?.characters ?? characters)).toFixed(3);
  console.log(
    `  ${schoolYear}: ${characters} characters read (${ratio} × the first year's), ${calls} service calls`,
  );
}
