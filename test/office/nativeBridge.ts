import type { HostConnection } from "../../src/workbench/officeHost/protocol/hostConnection";
import { OfficeError } from "../../src/workbench/officeHost/protocol/officeError";
import type { HostMessage, ReplyBatch, RequestBatch } from "../../src/workbench/officeHost/protocol/protocol";
import { carryOut, deliver, RequestFaults } from "./requestFaults";

/** A request of Office.js that was carried out, and what it was answered. */
export interface LoggedRequest {
  readonly request: RequestBatch;
  readonly reply: ReplyBatch;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: string | RequestBatch };
}

/** The object Office.js looks for as `_richApiNativeBridge`: its way to a host where there is no browser. */
export class NativeBridge {
  /** Set by Office.js. */
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly requests: LoggedRequest[] = [];
  readonly faults = new RequestFaults();

  constructor(
    private readonly connection: HostConnection,
    /** How long a request and its answer are on their way together. */
    private readonly latencyMs = 0,
  ) {}

  /** Called by Office.js. */
  sendMessageToHost(text: string): void {
    void this.answer(JSON.parse(text) as BridgeMessage);
  }

  private async answer({ id, flags, message }: BridgeMessage): Promise<void> {
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    const request = (
      typeof message.body === "string" ? JSON.parse(message.body) : message.body
    ) as RequestBatch;
    const fault = this.faults.next(request);
    try {
      const reply = await carryOut(request, fault, (what) => this.connection.answer(what, flags));
      this.requests.push({ request, reply });
      deliver(fault, () => this.reply(id, 200, reply));
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      this.reply(id, error.httpStatusCode, { error: { code: error.code, message: error.message } });
    }
  }

  private reply(id: number, statusCode: number, body: unknown): void {
    this.post({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify(body) } });
  }

  /** Sends events or calls of custom functions. */
  send(entries: readonly HostMessage[]): void {
    this.post({ type: 3, controlId: "", message: { entries } });
  }

  private post(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
