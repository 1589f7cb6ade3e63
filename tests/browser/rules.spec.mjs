// The page against the golden tables: who gets a code, and each province's facts.
import { expect, test } from "./support/guide.mjs";
import { table } from "./support/table.mjs";

const none = new Set(["—", "未答", ""]);

/** Gives the answers of a row, as a visitor would. */
async function answer(guide, row) {
  if (!none.has(row.备案类型)) await guide.check(row.备案类型);
  for (const column of ["同一人", "手机号一致", "能联系原接入商"]) {
    if (!none.has(row[column])) await guide.check(row[column]);
  }
  await tickExactly(guide, "变更了哪些信息？", row.变更信息);
  if (row.变更信息.includes("手机号码")) await tickExactly(guide, "谁的手机号码变更了？", row.变更手机号码的人);
}

async function tickExactly(guide, group, wanted) {
  const boxes = guide.page.getByRole("group", { name: group, exact: true }).getByRole("checkbox");
  for (const box of await boxes.all()) {
    const name = await box.evaluate((it) => it.closest("label").textContent);
    await box.setChecked(wanted.includes(name));
  }
}

const OUTCOMES = {
  发送验证码: { heading: /^[12] 部手机会收到验证码/, countdown: true },
  暂无验证: { heading: "暂无验证", countdown: false },
  "到原接入商变更负责人手机号，再进行新增接入备案": { heading: "请先变更手机号码", countdown: false },
  注销备案后重新提交新增网站: { heading: "请先注销备案", countdown: false },
};

const QUESTIONS = {
  备案类型: null,
  同一人: "主体负责人与网站负责人是同一人吗？",
  手机号一致: "现使用手机号与备案成功信息一致吗？",
  能联系原接入商: "能联系原接入商变更负责人手机号吗？",
  变更信息: "变更了哪些信息？",
  变更手机号码的人: "谁的手机号码变更了？",
};

test("every filing type with every combination of answers", async ({ guide, page }) => {
  test.slow();
  await guide.open();
  for (const row of table("recipients")) {
    const name = Object.values(row).join(" | ");
    await answer(guide, row);
    const phones = none.has(row.核验对象) ? [] : row.核验对象.split("、");
    const items = guide.recipients().getByRole("listitem");
    await expect(items, name).toHaveCount(phones.length);
    for (const [index, phone] of phones.entries()) {
      const fresh = phone.endsWith("新手机号码");
      await expect(items.nth(index), name).toContainText(phone.replace("新手机号码", "手机号码"));
      if (fresh) await expect(items.nth(index), name).toContainText("新手机号码");
      else await expect(items.nth(index), name).not.toContainText("新手机号码");
    }
    const begin = guide.button("刚刚收到短信");
    if (row.结果.startsWith("先回答：")) {
      const question = QUESTIONS[row.结果.replace("先回答：", "")];
      if (question) await expect(page.getByText(`请先回答：${question}`), name).toBeVisible();
    } else {
      const { heading, countdown } = OUTCOMES[row.结果];
      await expect(page.getByRole("heading", { name: heading }), name).toBeVisible();
      await expect(begin, name).toHaveCount(countdown ? 1 : 0);
      await expect(page.getByText(/^请先回答/), name).toHaveCount(0);
    }
    await guide.button("重新开始").click({ timeout: 500 }).catch(() => {});
  }
});

test("each province's date, batch and communications administration", async ({ guide, page }) => {
  await guide.open();
  await guide.check("新增网站");
  const rows = table("provinces");
  expect(rows).toHaveLength(31);
  for (const row of rows) {
    await guide.province(row["ISO 3166-2"]);
    await expect(page.getByText(`${row.省份}自 ${row.开始日期} 起需短信核验（${row.批次}`)).toBeVisible();
    await expect(page.getByText(`由${row.管局}审核`)).toBeVisible();
    await expect(page.getByText(/^浙江省：/).first()).toBeVisible({ visible: row.省份 === "浙江省" });
    const list = page.getByText("UCloud 页面的列表写作 2020年8月16日");
    await expect(list).toHaveCount(row.批次 === "非试点省份" ? 1 : 0);
  }
  await expect(page.getByRole("combobox", { name: "备案省份" }).getByRole("option")).toHaveCount(32);
});
