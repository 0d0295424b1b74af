import { buttons, openDialog } from "../dialogs/dialog";
import { madeElement } from "../madeElement";

/** A dialog with a bar for work that can be cancelled. */
export class ProgressDialog {
  private readonly text = madeElement("p");
  private readonly bar = madeElement("progress");
  private readonly cancellation = new AbortController();
  private readonly form: HTMLFormElement;
  private readonly dialog: HTMLDialogElement;
  private isDone = false;

  constructor(title: string, text: string, cancel: string) {
    this.form = buttons([{ name: "cancel", text: cancel }]);
    this.text.textContent = text;
    this.dialog = openDialog(title, [this.text, this.bar, this.form]);
    this.dialog.addEventListener("close", () => void (this.isDone || this.cancellation.abort()));
  }

  /** Aborted when the user cancels, or closes the dialog. */
  get signal(): AbortSignal {
    return this.cancellation.signal;
  }

  /** How much of the work is done, from 0 to 1. */
  show(share: number): void {
    this.bar.value = share;
  }

  /** From now on it is something else that is done, and cannot be cancelled; resolves when that is shown. */
  async goOn(text: string): Promise<void> {
    this.text.textContent = text;
    this.bar.removeAttribute("value");
    this.form.remove();
    this.dialog.addEventListener("cancel", (event) => event.preventDefault());
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }

  close(): void {
    this.isDone = true;
    this.dialog.close();
  }
}
