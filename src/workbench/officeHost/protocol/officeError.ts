/** An error that reaches the add-in as an OfficeExtension.Error with this code. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
  }
}

/** The add-in used something that this host does not have. */
export function apiNotFound(what: string): OfficeError {
  return new OfficeError("ApiNotFound", `The workbench does not implement ${what}.`, 404);
}

/** An invalid address or number, or an array of the wrong size. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): OfficeError {
  return new OfficeError("InvalidArgument", message, 400);
}

/** A sheet, a name or a table that does not exist. */
export function itemNotFound(): OfficeError {
  return new OfficeError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** A second sheet by the same name. */
export function itemAlreadyExists(): OfficeError {
  return new OfficeError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

/** A change to a sheet, or to a workbook's sheets, that is protected. */
export function accessDenied(): OfficeError {
  return new OfficeError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** A request that must not wait, made while the user is editing a cell. */
export function inCellEditMode(): OfficeError {
  return new OfficeError("InvalidOperationInCellEditMode", "A cell is being edited.", 400);
}

/** The selection is not what the operation needs, or that of another workbook. */
export function invalidSelection(): OfficeError {
  return new OfficeError("InvalidSelection", "The current selection is invalid for this operation.", 400);
}

/** Something that Excel gives no other reason for. */
export function generalException(): OfficeError {
  return new OfficeError(
    "GeneralException",
    "There was an internal error while processing the request.",
    500,
  );
}

/** An operation that the workbook does not allow in its present state. */
export function invalidOperation(message: string): OfficeError {
  return new OfficeError("InvalidOperation", message, 400);
}

/** Something was set on a null object, or reached from it. */
export function invalidObjectPath(): OfficeError {
  return new OfficeError(
    "InvalidObjectPath",
    "The object path isn't working for what you're trying to do.",
    400,
  );
}
