import { useEffect, useState } from "preact/hooks";

/** A library that the pane is made with. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** What the build has found in its bundles (scripts/thirdPartyNotices.js); "failed" where it cannot be read. */
export function useLicences(): readonly Licence[] | "loading" | "failed" {
  const [licences, setLicences] = useState<readonly Licence[] | "loading" | "failed">("loading");
  useEffect(() => {
    const read = async () => {
      const response = await fetch("licences.json");
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as readonly Licence[];
    };
    read().then(setLicences, () => setLicences("failed"));
  }, []);
  return licences;
}
