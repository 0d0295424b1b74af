import fc from "fast-check";
import type { Look, TableDescription } from "../../src/tables/description";
import { lookAreas } from "../../src/tables/lookAreas";

const look: fc.Arbitrary<Look | undefined> = fc.constantFrom(
  undefined,
  { bold: true },
  { ink: "input" },
  { ruleAbove: true },
);
const table: fc.Arbitrary<TableDescription> = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.array(fc.array(look, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  )
  .map((looks) => ({
    title: "any",
    headingRows: 1,
    columnWidths: (looks[0] ?? []).map(() => 64),
    rows: looks.map((row) => row.map((cellLook) => ({ value: "", ...(cellLook && { look: cellLook }) }))),
  }));

test("the areas give every cell its look, once, and cells without one none", () => {
  fc.assert(
    fc.property(table, (description) => {
      const painted = description.rows.map((row) => row.map((): Look | undefined => undefined));
      for (const { first, size, look: areaLook } of lookAreas(description)) {
        for (let row = first.row; row < first.row + size.rows; row += 1) {
          for (let column = first.column; column < first.column + size.columns; column += 1) {
            expect(painted[row]?.[column]).toBeUndefined();
            (painted[row] ?? [])[column] = areaLook;
          }
        }
      }
      expect(painted).toEqual(description.rows.map((row) => row.map((cell) => cell.look)));
    }),
  );
});

test("cells that look alike make one area, but each rule above its own", () => {
  const bold = { value: "", look: { bold: true } };
  const ruled = { value: "", look: { ruleAbove: true } };
  const rows = [
    [bold, bold],
    [bold, bold],
    [ruled, ruled],
    [ruled, ruled],
  ];
  expect(
    lookAreas({ title: "any", headingRows: 1, columnWidths: [64, 64], rows }).map(({ size }) => size),
  ).toEqual([
    { rows: 2, columns: 2 },
    { rows: 1, columns: 2 },
    { rows: 1, columns: 2 },
  ]);
});
