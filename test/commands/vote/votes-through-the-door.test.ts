import { expect, test } from "vitest";
import { outcomeStates } from "../../../src/domain/vote/outcome";
import {
  closeVote,
  doorRegister,
  heldTabs,
  recounted,
  soundRecount,
  typeVote,
  wantedTabs,
} from "../../support/door-register";
import { doorVote, typedWays } from "../../support/door-vote";
import { said } from "../../support/register";

/** `VOTES=1000 SEED=7` holds so many others. */
const votes = Number(process.env.VOTES ?? 24);
const seed = Number(process.env.SEED ?? 1);
/** In a register of its own: what one vote leaves behind must not disturb another. */
const together = 4;

test("random votes, typed through the door and closed: nothing is lost or twice, and both implementations agree", () => {
  const ways = new Set<string>();
  const states = new Set<string>();
  for (let first = 0; first < votes; first += together) {
    const seeds = Array.from({ length: Math.min(together, votes - first) }, (_, at) => seed + first + at);
    const held = seeds.map((each) => doorVote(each, `P-${each}`));
    const script = doorRegister(held);
    for (const vote of held) {
      typeVote(script, vote);
      closeVote(script, vote);
      ways.add(vote.record.session.way);
    }
    const tabs = heldTabs(script);
    expect({ seeds, tabs }).toEqual({ seeds, tabs: wantedTabs(held) });
    expect(recounted(script)).toEqual(soundRecount(held));
    for (const state of Object.keys(outcomeStates))
      if (tabs.outcomes.some((row) => row.includes(`"outcome":"${state}"`))) states.add(state);
    if (first > 0) continue;
    // The same by the bundle, on the Sheet.
    const [message = ""] = said(script.click(["Sổ Thi đua", "Biểu quyết", "Kiểm phiếu lại"]));
    expect(message.match(/: khớp\./g)).toHaveLength(held.length);
  }
  expect([...ways].sort()).toEqual([...typedWays].sort());
  expect([...states].sort()).toEqual(Object.keys(outcomeStates).sort());
}, 100_000_000);
