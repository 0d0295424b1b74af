const narrowest = 320;
const widest = 640;
const keyStep = 10;

/** Lets the separator between grid and pane be dragged, or moved with the arrow keys. */
export function connectSplitter(separator: HTMLElement, pane: HTMLElement): void {
  function resize(width: number): void {
    const allowed = Math.round(Math.min(widest, Math.max(narrowest, width)));
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
    const steps: Readonly<Record<string, number>> = { ArrowLeft: keyStep, ArrowRight: -keyStep };
    const step = steps[key];
    if (step) resize(pane.getBoundingClientRect().width + step);
  });
  separator.setAttribute("aria-valuemin", String(narrowest));
  separator.setAttribute("aria-valuemax", String(widest));
  resize(pane.getBoundingClientRect().width);
}
