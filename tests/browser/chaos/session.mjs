// A session: a page of somebody's, one or two tabs of it, and some forty things that happen.
import fc from "fast-check";
import { COMMANDS } from "./commands.mjs";
import { START } from "./driver.mjs";
import * as world from "./model/world.mjs";
import { differences } from "./verify.mjs";

const PAGES = [
  [{}],
  [{}],
  [{ "filing-type": "add-website" }],
  [{ "filing-type": "initial-filing", province: "CN-GD" }],
  [{}, {}],
  [{ "filing-type": "add-website" }, { "filing-type": "cancel-entity" }],
  [{ "received-at": "2026-11-23T12:00:00+08:00" }],
  [{ provider: "ucloud-2026" }],
  [{}, { provider: "huaweicloud" }],
];

/** Two tabs in a third of the sessions. */
const setups = fc.record({ page: fc.constantFrom(...PAGES), tabs: fc.constantFrom(1, 1, 2) });

const SHRINKING = 45_000;

/** What every run of all tests does: fixed, so that it says the same on every machine. */
export const SHORT = { sessions: 8, actions: 40, seed: 1 };

const figures = { sessions: 0, actions: 0 };

async function begin({ page, tabs }, driver) {
  await driver.reset();
  const model = Object.assign(world.makeWorld(START), { story: [`a page with ${JSON.stringify(page)} in ${tabs} tabs`], network: "well" });
  for (let index = 0; index < tabs; index++) {
    const tab = { guides: page.map((attributes) => world.makeGuide(model, attributes)), focused: undefined };
    model.tabs.push(tab);
    for (const attributes of page) await driver.add(index, attributes);
    for (const guide of tab.guides) world.enter(model, tab, guide);
  }
  const found = await differences(model, driver);
  if (found.length > 0) throw new Error(`${model.story[0]}\n\n${found.join("\n")}`);
  return model;
}

/** Runs sessions; what `fc.check` says of them, and how much happened. */
export async function run(driver, { sessions, actions, seed, path, onSession = () => {} }) {
  Object.assign(figures, { sessions: 0, actions: 0 });
  // As many as are made at most are half as many on average.
  const commands = fc.commands([COMMANDS], { maxCommands: 2 * actions, size: "max" });
  let failedAt = Infinity;
  const property = fc.asyncProperty(setups, commands, async (setup, commands) => {
    // What fails is made smaller for so long and no longer.
    if (Date.now() - failedAt > SHRINKING) return;
    try {
      const model = await begin(setup, driver);
      await fc.asyncModelRun(() => ({ model, real: driver }), commands);
      if (failedAt < Infinity) return;
      figures.sessions += 1;
      figures.actions += model.story.length - 1;
      onSession(figures);
    } catch (error) {
      failedAt = Math.min(failedAt, Date.now());
      throw error;
    }
  });
  const details = await fc.check(property, { numRuns: sessions, seed, path, endOnFailure: path !== undefined });
  return { details, ...figures };
}
