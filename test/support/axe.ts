import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** How bad axe-core judges a finding; what is less is looked at by people. */
const grave = new Set(["serious", "critical"]);

/**
 * What axe-core finds serious or critical in a page and in every frame of it, a line each: the rule, what it asks, the first
 * elements. Frames are looked at one by one, so those of another origin are, too.
 */
export async function graveFindings(tab: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const frame of tab.frames()) if (await runsScripts(frame)) findings.push(...(await inFrame(frame)));
  return findings;
}

/** Fails where axe-core finds anything serious or critical in what a page shows now. */
export async function expectAccessible(tab: Page): Promise<void> {
  expect(await graveFindings(tab)).toEqual([]);
}

async function inFrame(frame: Frame): Promise<readonly string[]> {
  // As text, since a page's own policy may allow no script but its own.
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(axe.source);
  // What comes up by and by is looked at when it is there.
  await frame.evaluate(`Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime)).map(({ finished }) => finished))`);
  const results: axe.AxeResults = await frame.evaluate(
    'axe.run(document, { iframes: false, resultTypes: ["violations"] })',
  );
  return results.violations
    .filter(({ impact }) => grave.has(impact ?? ""))
    .map((finding) => ({
      ...finding,
      nodes: finding.nodes.filter((node) => !isScrolledByItsField(finding, node)),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, help, nodes }) => {
      const places = nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html}\n    ${failureSummary ?? ""}`);
      return `${id}: ${help} (${nodes.length})\n  ${places.join("\n  ")}`;
    });
}

/** The grid's cells are scrolled by the arrows of the field over them, which stands beside them: axe-core looks within alone. */
function isScrolledByItsField({ id }: axe.Result, { html }: axe.NodeResult): boolean {
  return id === "scrollable-region-focusable" && html.includes('class="grid-scroll"');
}

/** In a sandbox without scripts axe-core does not run either; what is shown there is a document, whatever it looks like. */
async function runsScripts(frame: Frame): Promise<boolean> {
  if (frame.parentFrame() === null) return true;
  const sandbox = await (await frame.frameElement()).getAttribute("sandbox");
  return sandbox === null || sandbox.split(" ").includes("allow-scripts");
}
