/** Our functions' names, as typed, or as Excel stores them where it has not met the function yet. */
const ourName = /^(?:(?:_xlfn\.)?(CAPEX|ROI)\.|_xldudf_(CAPEX|ROI)[._])([A-Z][A-Z0-9]*)$/i;

/** The id of the custom function that a name in a formula means, or undefined: capex.path is CAPEX.PATH. */
export function idOfName(name: string): string | undefined {
  const [, typed, stored, own] = ourName.exec(name) ?? [];
  return own && `${typed ?? stored}.${own}`.toUpperCase();
}
