import type { CellCause } from "../excel/read/cellCauses";
import { sheetAddress } from "../grid/address";
import type { NamesMessages } from "./messages/names";

/** What a formula calls that Excel does not know, and how that is mended. */
export function nameFaultText({ fault }: Pick<CellCause, "fault">, messages: NamesMessages): string {
  return sentences(fault, messages).join(messages.sentenceSeparator);
}

function sentences(fault: CellCause["fault"], messages: NamesMessages): readonly string[] {
  const meant = "nearest" in fault && fault.nearest ? [messages.didYouMean(fault.nearest)] : [];
  switch (fault.kind) {
    case "ourFunction":
      return [messages.noOwnFunction(fault.name), ...meant];
    case "function":
      return [messages.noExcelFunction(fault.name), ...(meant.length > 0 ? meant : [messages.ofAnother])];
    case "newerFunction":
      return [messages.excelTooOld(fault.name)];
    case "name":
      return [messages.noName(fault.name), ...meant];
    case "nameOfSheet":
      return [messages.nameOfSheet(fault.name, sheetAddress(fault.sheet ?? "", fault.name))];
    case "table":
      return [messages.noTable(fault.name), ...meant];
    case "functions":
      return [messages.functionsUnknown, messages.repairMends, messages.elseReopen];
    case "untold":
      return [messages.untold];
  }
}
