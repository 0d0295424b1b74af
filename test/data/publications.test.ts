import { capexGuidance, reportedCapex } from "../../src/data/guidance";
import { publicationsOf } from "../../src/data/publications";

const figures = [...reportedCapex, ...capexGuidance];

test("every company figure has its publications, the first of them beside it", () => {
  expect(figures).toHaveLength(23);
  for (const figure of figures) expect(publicationsOf(figure)[0]).toBe(figure.source);
});

// A key that fits no figure would lose its publications: their number is that of the gathered data.
test("no publication is lost, none is named twice", () => {
  const all = figures.map(publicationsOf);
  expect(all.flat()).toHaveLength(59);
  for (const publications of all) expect(new Set(publications).size).toBe(publications.length);
});
