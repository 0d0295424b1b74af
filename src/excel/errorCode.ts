/** Office's name for what went wrong, such as AccessDenied; the message of anything else thrown. */
export function errorCode(thrown: unknown): string {
  return thrown instanceof OfficeExtension.Error ? thrown.code : String(thrown);
}
