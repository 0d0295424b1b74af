/** What a name gives, once it is loaded; some Excels wrap one value in an array (OfficeDev/office-js#2846, #1402). */
export function nameValue({ value }: Excel.NamedItem): unknown {
  return [value as unknown].flat(2)[0];
}
