// The files of a plan for a pull request, in the form that authors write: plan.yml, plan.en.md, plan.fr.md.

const languages = ["en", "fr"];
const translate = { en: "To translate: ", fr: "À traduire\u00A0: " };
const clean = (text) => text.normalize().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, " ").trim();
const quoted = (text) => JSON.stringify(clean(text));
const bothOf = (pair) => `{en: ${quoted(pair.en)}, fr: ${quoted(pair.fr)}}`;
const slugOf = (text) => text.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, "");

/** Words in both languages: those that the site knows, or those that were typed, marked where they are still to be translated. */
function bothLanguages(text, known, language) {
  const other = languages.find((each) => each !== language);
  return known.find((pair) => clean(pair[language]) === clean(text)) ?? { [language]: text, [other]: translate[other] + text };
}

const list = (name, lines) => (lines.length === 0 ? `${name}: []\n` : `${name}:\n${lines.map((line) => `  - ${line}\n`).join("")}`);

export function planFilesOf(plan, rows, language, base) {
  const priorities = new Map();
  for (const row of rows) {
    if (!priorities.has(row.priority)) {
      const slug = slugOf(row.priority) || "priority";
      const taken = [...priorities.values()].filter(({ id }) => id === slug || id.startsWith(`${slug}-`)).length;
      priorities.set(row.priority, { id: taken > 0 ? `${slug}-${taken + 1}` : slug, risks: new Set(), rows: [] });
    }
    const priority = priorities.get(row.priority);
    priority.rows.push(row);
    row.about.risks.forEach((id, i) => { if (row.pairsOf("priority")[i][language] === row.priority) priority.risks.add(id); });
  }
  const name = bothLanguages(plan.name, [{ en: plan.name, fr: plan.name }], language);
  const indicators = new Map(rows.filter(({ indicator }) => indicator).map((row) => [row.indicator, row]));
  const actionOf = (row) => (row.activities
    ? bothLanguages(row.activities, [], language)
    : { en: `Put in place: ${row.about.title.en}.`, fr: `Mettre en œuvre\u00A0: ${row.about.title.fr}.` });
  const yaml = [
    list("communities", [`{name: ${bothOf(name)}, type: ${plan.type}}`]),
    `region: ${plan.region}\n`,
    `location: {latitude: ${Number(plan.latitude)}, longitude: ${Number(plan.longitude)}}\n`,
    `period: {from: ${Number(plan.from)}}\n`,
    "status: in-preparation\n",
    `lead: ${bothOf(plan.lead.trim() ? bothLanguages(plan.lead, [], language) : { en: "To be confirmed", fr: "À confirmer" })}\n`,
    "official: {}\n",
    list("priorities", [...priorities].map(([text, { id, risks, rows: [row] }]) =>
      `{id: ${id}, name: ${bothOf(bothLanguages(text, row.pairsOf("priority"), language))}, themes: [], risk_factors: [${[...risks].join(", ")}]}`)),
    list("actions", rows.map((row) => `{text: ${bothOf(actionOf(row))}, priority: ${priorities.get(row.priority).id}, strategies: [${row.id}]}`)),
    list("indicators", [...indicators].map(([text, row]) => {
      const outcome = row.outcome && bothLanguages(row.outcome, row.pairsOf("outcome"), language);
      const note = outcome ? `, note: ${bothOf({ en: `Measurable outcome: ${outcome.en}`, fr: `Résultat mesurable\u00A0: ${outcome.fr}` })}` : "";
      return `{name: ${bothOf(bothLanguages(text, row.pairsOf("indicator"), language))}${note}}`;
    })),
    list("sources", [...new Map(rows.map((row) => [row.id, row.about])).values()].map(({ title, url }) =>
      `{title: ${bothOf({ en: `Strategy library: ${title.en}`, fr: `Bibliothèque de stratégies\u00A0: ${title.fr}` })}, url: ${quoted(base + url[language])}, language: ${language}}`)),
    list("to_confirm", [bothOf({
      en: "This is a draft made from a shortlist of strategies. Its priorities, actions and indicators are to be confirmed.",
      fr: "Cette ébauche a été préparée à partir d’une sélection de stratégies. Les priorités, les actions et les indicateurs restent à confirmer.",
    })]),
    `reviewed: ${new Date().toISOString().slice(0, 10)}\n`,
  ].join("");
  const words = {
    en: [`${clean(name.en)}: community safety and well-being plan (draft)`, `A draft plan for ${clean(name.en)}, made from a shortlist of strategies.`,
      "The plan in brief", "This draft names the strategies below. The data file says which priority each one serves, and how it would be measured.", "Strategies considered"],
    fr: [`Plan de sécurité et de bien-être de ${clean(name.fr)} (ébauche)`, `Une ébauche de plan pour ${clean(name.fr)}, préparée à partir d’une sélection de stratégies.`,
      "Le plan en bref", "Cette ébauche nomme les stratégies ci-dessous. Le fichier de données indique la priorité que chacune sert et la façon de la mesurer.", "Stratégies envisagées"],
  };
  const folder = `input/plans/${slugOf(plan.name) || "plan"}`;
  const strategies = [...new Map(rows.map((row) => [row.id, row.about.title]))];
  return [
    { name: "plan.yml", folder, text: yaml },
    ...languages.map((each) => {
      const [title, summary, brief, why, considered] = words[each];
      const links = strategies.map(([id, titles]) => `- [${titles[each].replace(/[[\]]/g, "\\$&")}](../../strategies/${id}/strategy.${each}.md)\n`).join("");
      return { name: `plan.${each}.md`, folder, text: `---\ntitle: ${quoted(title)}\nsummary: ${quoted(summary)}\n---\n\n## ${brief}\n\n${why}\n\n## ${considered}\n\n${links}` };
    }),
  ];
}
