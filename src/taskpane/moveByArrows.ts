const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the keyboard to the next or the previous button of a list, or of those chosen; at its ends it stays. */
export function moveByArrows(event: KeyboardEvent, buttonsOf = "button"): void {
  const step = steps[event.key];
  const list = event.currentTarget;
  if (step === undefined || !(list instanceof HTMLElement)) return;
  // Otherwise the list would scroll as well.
  event.preventDefault();
  const buttons = [...list.querySelectorAll<HTMLElement>(buttonsOf)];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + step]?.focus();
}
