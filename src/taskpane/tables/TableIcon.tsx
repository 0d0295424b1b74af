import type { JSX } from "preact";

/** Lines in the colour of the text around them; what the table is about is drawn in green. */
const drawings: Readonly<Record<string, JSX.Element>> = {
  baseline: (
    <>
      <path d="M3 4h14v12H3zM3 7.5h14M7.5 7.5V16" />
      <path class="accent" d="M10.5 10.5h4M10.5 13.5h2.5" />
    </>
  ),
  allocation: (
    <>
      <path d="M7 7h10.5v6H7M11 7v6M14 7v6" />
      <path class="accentFill" d="M2.5 6.5H7v7H2.5z" />
    </>
  ),
  strategy: (
    <>
      <path d="M8.5 4.5h9M8.5 7h6M8.5 13.5h9M8.5 16h6" />
      <path class="accent" d="M3 4.5h3v3H3zM3 13h3v3H3z" />
    </>
  ),
  watchlist: (
    <>
      <path d="M2.5 3v14h15" />
      <path d="M5 13 16.5 4.5" stroke-dasharray="2 2" />
      <path class="accent" d="M5 13c4-.5 7-1.5 11.5-3.5" />
    </>
  ),
  projection: (
    <>
      <path d="M2.5 3v14h15M5 13.5h11.5" />
      <path class="accent" d="M5 13.5c4 0 6-2 11.5-9" />
    </>
  ),
  depreciation: (
    <>
      <path d="M2.5 17h15M4 17V4.5h3V17M7 8h3v9M10 11.5h3V17" />
      <path class="accent" d="M13 14.5h3V17" />
    </>
  ),
  sensitivity: (
    <>
      <path d="M3 3h14v14H3zM7.7 3v14M12.3 3v14M3 7.7h14M3 12.3h14" />
      <path class="accentFill" d="M8 8h4v4H8z" />
    </>
  ),
  bridge: (
    <>
      <path d="M2.5 17h15M3.5 17v-6h3v6M13.5 17V4.5h3V17M6.5 11h2M11.5 4.5h2" />
      <path class="accent" d="M8.5 4.5h3V11h-3z" />
    </>
  ),
  model: (
    <>
      <path d="M6 6.5v-3h11.5v9h-3M2.5 6.5h12v10h-12zM2.5 9.5h12" />
      <path class="accent" d="M5.5 13h6" />
    </>
  ),
  perspective: (
    <>
      <path d="M2.5 17h15M4 17v-3h2.5v3M13.5 17v-5H16v5" />
      <path class="accentFill" d="M8.5 4h3v13h-3z" />
    </>
  ),
  efficiency: (
    <>
      <path d="M3.5 14.5a7 7 0 1 1 13 0" />
      <path class="accent" d="M10 14l3.5-5M10 14h.01" />
    </>
  ),
  cashStrain: (
    <>
      <path d="M3 16.5V8.5h4v8zM3 12h4" />
      <path class="accent" d="M12 16.5V3.5h4v13zM7 8.5l5-5" />
    </>
  ),
  regret: (
    <>
      <path d="M10 3v14M5 17h10M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z" />
      <path class="accent" d="M2 11h4" />
    </>
  ),
  replacement: (
    <>
      <path d="M3.5 10a6.5 6.5 0 0 1 11.5-4M15 2.5V6h-3.5" />
      <path class="accent" d="M16.5 10A6.5 6.5 0 0 1 5 14M5 17.5V14h3.5" />
    </>
  ),
  capacity: (
    <>
      <path d="M3 3h14v5H3zM3 12h14v5H3zM6 5.5h.01M6 14.5h.01" />
      <path class="accent" d="M10 5.5h4M10 14.5h4" />
    </>
  ),
  waterfall: (
    <>
      <path d="M3 4h5v3H3zM8 8.5h5v3H8z" />
      <path class="accent" d="M13 13h4v3h-4z" />
    </>
  ),
  claims: (
    <>
      <path d="M3 3.5h14v10H9l-3.5 3.5v-3.5H3z" />
      <path class="accent" d="M6 7h8M6 10h5" />
    </>
  ),
  analyses: (
    <>
      <path d="M3 3.5h6v13H3zM5 6.5h2M5 9.5h2" />
      <path class="accent" d="M12 6.5h5M12 10h5M12 13.5h5" />
    </>
  ),
  functions: (
    <>
      <path d="M6 3.5C2.5 6.5 2.5 13.5 6 16.5M14 3.5c3.5 3 3.5 10 0 13" />
      <path class="accent" d="M7.5 8.5h5M7.5 11.5h5" />
    </>
  ),
  guidance: (
    <>
      <path d="M3 5h11M6 10h11M4 15h9" />
      <path class="accentFill" d="M6.5 3h4v4h-4zM10 8h4v4h-4zM6 13h4v4H6z" />
    </>
  ),
  profile: (
    <>
      <path d="M4 2.5h12v15H4zM12.5 5.5H13M7 11.5h6M7 14.5h4" />
      <path class="accentFill" d="M7 5h3v3.5H7z" />
    </>
  ),
  sources: (
    <>
      <path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5" />
      <path class="accent" d="M7.5 10H13M7.5 13H11" />
    </>
  ),
};

/** For a table without a drawing of its own. */
const anyTable = <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 4v12" />;

/** The drawing of a table in the list. */
export function TableIcon({ id }: { id: string }) {
  return (
    <svg class="tableIcon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {drawings[id] ?? anyTable}
    </svg>
  );
}
