import { readArguments } from "./deploy/arguments";
import { askAtTerminal } from "./deploy/ask";
import { claspBy, installedClasp } from "./deploy/clasp";
import { deploy } from "./deploy/deploy";
import { DeployError } from "./deploy/deploy-error";

/** Brings the build to Google: `npm run deploy -- [--parent ID] [--yes]`. Speaks Vietnamese; exits 1 where it stopped. */
async function main(given: readonly string[]): Promise<number> {
  try {
    const { yes, ...rest } = readArguments(given);
    await deploy(
      {
        root: process.cwd(),
        clasp: claspBy(installedClasp()),
        say: (text) => console.log(text),
        ask: yes ? async () => true : askAtTerminal,
      },
      rest,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
