import { languageCount, modelSheetCount, tableCount, guidedTableCount } from "../inventory";
import { variants } from "./catalogueItems";
import { cutTexts } from "./cutTexts";

const sheets = variants.flatMap(({ id, language, figures, sheets: all }) =>
  all.map((sheet) => ({ id, language, figures, sheet })),
);

test("all sheets in both languages are measured", () => {
  const inOneLanguage = tableCount + modelSheetCount + (guidedTableCount + modelSheetCount);
  expect(sheets).toHaveLength(languageCount * inOneLanguage);
});

test.each(sheets)(
  "$id, $sheet.title, $language, figures $figures: every text and number is seen whole on screen and paper",
  ({ sheet, language }) => expect(cutTexts(sheet, language)).toEqual([]),
);
