import type { Check, CheckedProduct } from "./check";
import { calculationEvents, calculationState, nullObjects, selectionEvents } from "./excelState";
import { emptyCells, errors, examples, ranges } from "./functions";
import { mergedByFirstCell, mergedCells } from "./mergedCells";
import { lambda, nameFormulas, names, namesOfActiveSheet, nameValues } from "./names";
import { copy, notes, repaired } from "./operations";
import { tableColumnFill, tableColumns } from "./tableColumns";
import { changedTable, tableChecks } from "./tables";

/** All checks, in the order in which they are made. */
export function checksOf(product: CheckedProduct): Check[] {
  const [first] = product.tables.flatMap(({ sheets }) => sheets);
  return [
    examples(product.examples),
    errors,
    emptyCells,
    ranges,
    nullObjects,
    calculationState,
    calculationEvents,
    selectionEvents,
    ...(first ? [mergedCells(first)] : []),
    mergedByFirstCell,
    names,
    nameValues,
    nameFormulas,
    namesOfActiveSheet,
    lambda(product.functions),
    tableColumns,
    tableColumnFill,
    notes,
    repaired,
    copy(product.functions),
    changedTable(product),
    ...tableChecks(product),
  ];
}
