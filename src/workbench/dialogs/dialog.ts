import { madeElement } from "../madeElement";

/** A button of a dialog; the answer is its name. */
export interface Choice<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

/** Shows a dialog until one of its buttons is pressed; undefined where it was closed otherwise, as by Escape. */
export async function ask<Name extends string>(
  title: string,
  contents: readonly Node[],
  choices: readonly Choice<Name>[],
): Promise<Name | undefined> {
  const dialog = openDialog(title, [...contents, buttons(choices)]);
  await new Promise((resolve) => dialog.addEventListener("close", resolve));
  return choices.find(({ name }) => name === dialog.returnValue)?.name;
}

/** Opens a dialog in front of the page; it is removed when it is closed. */
export function openDialog(title: string, contents: readonly Node[]): HTMLDialogElement {
  const dialog = madeElement("dialog", madeElement("h2", title), ...contents);
  dialog.ariaLabel = title;
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Buttons that close their dialog; the first is the one to be expected. */
export function buttons(choices: readonly Choice<string>[]): HTMLFormElement {
  const made = choices.map(({ name, text }) => Object.assign(madeElement("button", text), { value: name }));
  return Object.assign(madeElement("form", ...made), { method: "dialog" });
}
