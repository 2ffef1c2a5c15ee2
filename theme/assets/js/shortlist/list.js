import { openKept } from "../kept.js";

const most = 200;
const isText = (value) => typeof value === "string" && value.length < 500000;
const isOfTexts = (value) => typeof value === "object" && value !== null && Object.values(value).every(isText);

/** The shortlist as it is kept: { items: [{ id, priority, activities, outcome, indicator }], plan: { … } }; a field that nobody typed in is not there. */
export const openShortlist = () => openKept("shortlist", "cswb-shortlist", ({ items, plan = {} }) =>
  Array.isArray(items) && items.length <= most && items.every((item) => isOfTexts(item) && isText(item.id)) && new Set(items.map(({ id }) => id)).size === items.length && isOfTexts(plan));
