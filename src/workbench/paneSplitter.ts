const NARROWEST = 320;
const WIDEST = 640;
const KEY_STEP = 10;

/** Lets the separator between grid and pane be dragged, or moved with the arrow keys. */
export function connectSplitter(separator: HTMLElement, pane: HTMLElement): void {
  function resize(width: number): void {
    const allowed = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.width = `${allowed}px`;
    separator.setAttribute("aria-valuenow", String(allowed));
  }

  separator.addEventListener("pointerdown", (event) => {
    separator.setPointerCapture(event.pointerId);
    document.body.classList.add("is-resizing");
  });
  separator.addEventListener("pointermove", (event) => {
    if (separator.hasPointerCapture(event.pointerId))
      resize(pane.getBoundingClientRect().right - event.clientX);
  });
  separator.addEventListener("lostpointercapture", () => document.body.classList.remove("is-resizing"));
  separator.addEventListener("keydown", ({ key }) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP };
    const step = steps[key];
    if (step) resize(pane.getBoundingClientRect().width + step);
  });
  separator.setAttribute("aria-valuemin", String(NARROWEST));
  separator.setAttribute("aria-valuemax", String(WIDEST));
  resize(pane.getBoundingClientRect().width);
}
