/** On the web Office handles Tab, and would take the keyboard out of the pane from what it does not know to have it. */
export function leaveTabToBrowser(event: KeyboardEvent): void {
  if (event.key === "Tab") event.stopPropagation();
}
