import { SheetRenderController } from "@univerjs/preset-sheets-core";

interface Bounds {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  _rangeToBounds(ranges: unknown): unknown[];
}

/**
 * Has Univer mark no area to be drawn while the sheet that was shown is gone and no other is shown yet, as when undo
 * removes it: it would throw amid the change, and whoever else waits for the change would not hear of it.
 */
export function awaitShownSheet(): void {
  const controller = SheetRenderController.prototype as unknown as Bounds;
  const boundsOf = controller._rangeToBounds;
  controller._rangeToBounds = function (ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? boundsOf.call(this, ranges) : [];
  };
}
