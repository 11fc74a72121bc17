import { personChecks, plainChecks, trialChecks } from "../src/commands/set-up/self-check-list";

/** `docs/google-checks.md`: the assumptions about Google as the self-check lists them. */
export function googleChecks(): string {
  const byScript = [...plainChecks, ...trialChecks].map(({ id, assumption, standsIn }) => [
    id,
    assumption,
    standsIn,
  ]);
  const byPerson = personChecks.map(({ id, assumption, standsIn, how }) => [id, assumption, standsIn, how]);
  return `# What only a real account can settle

Made from \`src/commands/set-up/self-check-list.ts\` by \`npm run docs\`; do not edit.

The local Apps Script follows Google's documentation. After the first push, open the Sheet and click _Thiết lập → Thiết
lập sổ_, then _Thiết lập → Tự kiểm tra_: it tries each assumption on a temporary tab and a temporary file, removes both,
and writes what was expected and seen to the tab _Tự kiểm tra_.

## What the self-check sees

${markdownTable(["Mã", "Assumption", "Stands in"], byScript)}

## What a person must look at

The self-check adds a row for each; choose the result there, and later runs keep it.

${markdownTable(["Mã", "Assumption", "Stands in", "How to check"], byPerson)}
`;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
