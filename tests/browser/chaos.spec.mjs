// A few sessions of what `cargo xtask chaos` runs for hours: the page is driven at random beside a model of its rules.
import { expect, test } from "@playwright/test";
import { Driver } from "./chaos/driver.mjs";
import { run, SHORT } from "./chaos/session.mjs";

test("no order of events makes the guide differ from its rules", async ({ browser }) => {
  // Only a failure takes so long: it is made smaller first.
  test.setTimeout(120_000);
  const driver = await Driver.open(browser);
  const { details, sessions } = await run(driver, SHORT);
  await driver.close();
  expect(details.failed, details.errorInstance?.message).toBe(false);
  expect(sessions).toBe(SHORT.sessions);
});
