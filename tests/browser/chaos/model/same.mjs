// When two states of an order are the same.

export const prune = (value) => {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value;
  const kept = Object.entries(value).map(([name, it]) => [name, prune(it)]);
  const full = kept.filter(([, it]) => it !== undefined && it !== false && !(typeof it === "object" && Object.keys(it).length === 0));
  return Object.fromEntries(full.sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** A person of whom nothing was said is as one who was never named. */
const people = (order) =>
  Object.fromEntries(
    Object.entries(order.people).filter(([, it]) => it.stand !== "form" || it.entries > 0 || it.wentOn || Object.values(it.ticks).some(Boolean)),
  );

/** An order as text, without what its page has said before. `came: false` is something else than nothing. */
export const canonical = (order) =>
  JSON.stringify(prune({ ...order, heard: undefined, people: people(order), came: String(order.came), answers: answersOf(order) }));

const answersOf = ({ answers, province }) => {
  const said = Object.entries(answers).map(([name, it]) => [name, typeof it === "boolean" ? String(it) : it]);
  return { ...Object.fromEntries(said), province };
};

export const sameAnswers = (one, other) => JSON.stringify(prune(answersOf(one))) === JSON.stringify(prune(answersOf(other)));

/** Whether two differ in their answers and in nothing else. */
export const isAnswersAlone = (one, other) => canonical({ ...one, answers: {}, province: undefined }) === canonical({ ...other, answers: {}, province: undefined });
