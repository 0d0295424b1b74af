import { element } from "../pageElement";
import type { PageSettings } from "../pageSettings";
import { showOmissions } from "./omissionList";
import { acceptDrops } from "./dropTarget";
import { openFile, tellNotOpened, type Opening } from "./openFile";

/** Has files opened by the page's button, by dropping them, by its address, and samples by their menu. */
export function connectOpening(ready: Promise<void>, { open }: PageSettings, opening: Opening): void {
  const { keeping, words, language } = opening;
  let isOpening = false;
  const openOne = async ([file, ...others]: readonly File[]) => {
    if (isOpening || !file) return;
    isOpening = true;
    try {
      await ready;
      if (others.length > 0) await tellNotOpened(file.name, words.oneFile, words);
      else await openFile(file, opening);
    } finally {
      isOpening = false;
    }
  };
  const openAddress = async (address: string, name = decodeURIComponent(address.split("/").at(-1) ?? "")) => {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) await openOne([new File([await response.blob()], name)]);
    else await tellNotOpened(name, words.notServed, words);
  };

  const button = element<HTMLButtonElement>("open");
  button.addEventListener("click", () => chooseFile((files) => void openOne(files)));
  button.disabled = false;
  acceptDrops(words.dropHere, (files) => void openOne(files));
  element("samples").addEventListener("click", (event) => {
    const sample = event.target instanceof Element && event.target.closest("a");
    if (!sample) return;
    event.preventDefault();
    void openAddress(sample.href, `${sample.textContent}.xlsx`);
  });
  showOmissions(element("omissions"), keeping, words, language);
  if (open !== null) void openAddress(sameOrigin(open)).then(forgetAddress);
}

function chooseFile(take: (files: readonly File[]) => void): void {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".xlsx,.xlsm" });
  input.addEventListener("change", () => take([...(input.files ?? [])]));
  input.click();
}

/** No other site's file is opened because an address says so. */
function sameOrigin(address: string): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}

/** When the page is loaded again, what was made of the file is there. */
function forgetAddress(): void {
  const address = new URL(location.href);
  address.searchParams.delete("open");
  history.replaceState(null, "", address);
}
