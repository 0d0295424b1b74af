import { cellBlocks } from "../../src/grid/blocks";

const cells = (...places: string[]) =>
  places.map((place) => ({ row: Number(place[1]), column: Number(place[0]), place }));

const shapes: [why: string, places: string[], blocks: string[][][]][] = [
  ["none", [], []],
  ["one", ["11"], [[["11"]]]],
  ["a column, whatever the order", ["13", "11", "12"], [[["11"], ["12"], ["13"]]]],
  [
    "a rectangle",
    ["11", "21", "12", "22"],
    [
      [
        ["11", "21"],
        ["12", "22"],
      ],
    ],
  ],
  ["a gap in a column", ["11", "13"], [[["11"]], [["13"]]]],
  ["a gap in a row", ["11", "31"], [[["11"]], [["31"]]]],
  ["a row that is longer than the one above", ["11", "12", "22"], [[["11"]], [["12", "22"]]]],
  [
    "two columns apart",
    ["11", "31", "12", "32"],
    [
      [["11"], ["12"]],
      [["31"], ["32"]],
    ],
  ],
];

test.each(shapes)("cells are joined to rectangles: %s", (_why, places, blocks) => {
  const found = cellBlocks(cells(...places)).map(({ rows }) =>
    rows.map((row) => row.map(({ place }) => place)),
  );
  expect(found).toEqual(blocks);
});

test("20,000 cells are joined in one pass", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    row: Math.floor(index / 4),
    column: index % 4,
  }));
  const [block, ...others] = cellBlocks(many);
  expect([block?.rows.length, others.length]).toEqual([5000, 0]);
});
