import type { HostMessage } from "../officeHost/protocol/protocol";
import { readAnswer, type Answer } from "./answer";

const customFunctionCategory = 1;
const invocationMessage = 1000;

/** Of a call: there may be errors among its parameters. */
const errorsFlag = 4;

/** A call of a function with all its parameters, null for those omitted. */
export interface Call {
  readonly functionId: string;
  readonly parameters: readonly unknown[];
  /** Whether there may be errors among them, which the runtime makes CustomFunctions.Error of. */
  readonly takesErrors: boolean;
}

/** Calls functions in Microsoft's custom functions runtime, wherever it runs. */
export class RuntimeChannel {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private outbox: HostMessage[] = [];
  private isReady = false;
  private announceReady = () => {};
  private nextId = 1;

  /** Resolves when the runtime has its functions. */
  readonly whenReady = new Promise<void>((resolve) => (this.announceReady = resolve));

  /** `send` takes messages to the runtime. */
  constructor(private readonly send: (messages: HostMessage[]) => void) {}

  /** Calls a function; `address` is the calling cell's. Not by a promise for each of thousands of calls. */
  invoke(
    { functionId, parameters, takesErrors }: Call,
    address: string,
    takeAnswer: (answer: Answer) => void,
  ): void {
    const id = this.nextId++;
    const flags = takesErrors ? errorsFlag : 0;
    this.outbox.push({
      messageCategory: customFunctionCategory,
      messageType: invocationMessage,
      targetId: "",
      message: JSON.stringify([id, functionId, parameters, address, flags]),
    });
    this.waiting.set(id, takeAnswer);
  }

  /** The runtime has registered its functions: calls made before have waited for it. */
  setReady(): void {
    this.isReady = true;
    this.announceReady();
    this.sendCalls();
  }

  /** Takes the runtime's results; those of calls nobody made are ignored. */
  receive(entries: readonly (readonly unknown[])[]): void {
    for (const entry of entries) {
      const { id, answer } = readAnswer(entry);
      this.waiting.get(id)?.(answer);
      this.waiting.delete(id);
    }
  }

  /** Sends the calls made so far in one message, as Excel does it, once the runtime has its functions. */
  sendCalls(): void {
    if (!this.isReady || this.outbox.length === 0) return;
    const messages = this.outbox;
    this.outbox = [];
    this.send(messages);
  }
}
