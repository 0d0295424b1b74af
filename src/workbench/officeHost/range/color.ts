import { ColorKit } from "@univerjs/core";
import { invalidArgument } from "../protocol/officeError";

/** A colour as Office.js writes it (#RRGGBB), whatever way it was given: #rgb, rgb(…) or a name. */
export function toHexColor(color: unknown): string {
  if (typeof color !== "string") throw invalidArgument();
  const parsed = new ColorKit(/^[0-9a-f]{6}$/i.test(color) ? `#${color}` : color);
  if (!parsed.isValid) throw invalidArgument();
  return parsed.toHexString().toUpperCase();
}
