import { madeElement } from "../madeElement";

/** Hands over the files that are dropped anywhere on the page: a layer catches them, for the pane is another document. */
export function acceptDrops(invitation: string, take: (files: readonly File[]) => void): void {
  const layer = madeElement("div", madeElement("p", invitation));
  layer.className = "drop-layer";
  addEventListener("dragenter", ({ dataTransfer }) => {
    if (dataTransfer?.types.includes("Files") && !document.querySelector("dialog"))
      document.body.append(layer);
  });
  layer.addEventListener("dragover", (event) => event.preventDefault());
  layer.addEventListener("dragleave", () => layer.remove());
  layer.addEventListener("drop", (event) => {
    event.preventDefault();
    layer.remove();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
