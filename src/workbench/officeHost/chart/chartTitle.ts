import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";

interface Title {
  readonly text: string;
  readonly visible: boolean;
}

/** A chart or an axis. */
interface Titled {
  readonly data: { readonly title: Title };
  change(changes: { title: Title }): void;
}

/** Excel.ChartTitle; one that is given a text is shown, as in Excel. */
export class ChartTitle extends ClientObject {
  constructor(private readonly titled: Titled) {
    super();
  }

  get Text(): string {
    return this.titled.data.title.text;
  }
  set Text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    this.titled.change({ title: { text, visible: true } });
  }
  get Visible(): boolean {
    return this.titled.data.title.visible;
  }
  set Visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.titled.change({ title: { ...this.titled.data.title, visible } });
  }
}

/** Excel.ChartAxisTitle, the same of an axis; a class of its own, for errors say its name. */
export class ChartAxisTitle extends ChartTitle {}
