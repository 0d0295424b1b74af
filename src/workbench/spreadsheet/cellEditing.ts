/** Whether the user has a cell open for editing: meanwhile Excel takes no requests of add-ins. */
export class CellEditing {
  private isOpen = false;
  private waiting: (() => void)[] = [];

  get isEditing(): boolean {
    return this.isOpen;
  }

  begin(): void {
    this.isOpen = true;
  }

  end(): void {
    this.isOpen = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Resolves when no cell is open, in the order of the calls. */
  async whenEnded(): Promise<void> {
    while (this.isOpen) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
