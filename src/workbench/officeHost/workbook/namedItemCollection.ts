import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { runUndoable } from "../../spreadsheet/undoable";
import { KeyedCollection } from "../protocol/clientObject";
import { invalidArgument, itemAlreadyExists } from "../protocol/officeError";
import { namesCalled } from "./definedNameIndex";
import { assertUnusedName, assertValidName } from "./definedNameRules";
import { NamedItem } from "./namedItem";
import { referenceText } from "./referenceText";
import type { Workbook } from "./workbook";

/** Excel.NamedItemCollection: the defined names of the workbook, or those of one worksheet alone. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  constructor(
    private readonly workbook: Workbook,
    private readonly scope = SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  ) {
    super();
  }

  get Items(): NamedItem[] {
    const { injector, workbook } = this.workbook.spreadsheet;
    const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId());
    return this.ofScope(Object.values(names ?? {}));
  }

  Add(name: unknown, reference: unknown, comment?: string | null): NamedItem {
    assertValidName(name);
    if (this.find(name)) throw itemAlreadyExists();
    const { platform, activeWorksheet } = this.workbook;
    const isOfActiveSheet = platform.refusesNamesOfActiveSheet && activeWorksheet.ownNames.find(name);
    if (isOfActiveSheet || platform.beyond === "refusesNamesOfActiveSheet") throw itemAlreadyExists();
    if (platform.beyond === "localizesNames" && /[,;]/.test(String(reference))) throw invalidArgument();
    if (this.scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME) assertUnusedName(this.workbook, name);
    const id = generateRandomId();
    const params = {
      unitId: this.workbook.spreadsheet.workbook.getId(),
      id,
      name,
      formulaOrRefString: referenceText(this.workbook, reference),
      comment: comment ?? "",
      localSheetId: this.scope,
      hidden: false,
    };
    // Not through the facade: on Node 20 its check of the name throws when there is a table.
    runUndoable(
      this.workbook.spreadsheet,
      [{ id: SetDefinedNameMutation.id, params }],
      [{ id: RemoveDefinedNameMutation.id, params }],
    );
    return new NamedItem(this.workbook, id);
  }

  find(name: unknown): NamedItem | undefined {
    return this.ofScope(namesCalled(this.workbook.spreadsheet, String(name)))[0];
  }

  private ofScope(names: readonly IDefinedNamesServiceParam[]): NamedItem[] {
    return names
      .filter(({ localSheetId }) => (localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === this.scope)
      .map(({ id }) => new NamedItem(this.workbook, id));
  }
}
