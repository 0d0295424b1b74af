import type { HostConnection } from "../../src/workbench/officeHost/hostConnection";
import type { HostMessage, ReplyBatch, RequestBatch } from "../../src/workbench/officeHost/protocol";

/** A request of Office.js and what it was answered. */
export interface LoggedRequest {
  readonly request: RequestBatch;
  readonly reply: ReplyBatch;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: string | RequestBatch };
}

/** The object Office.js looks for as `_richApiNativeBridge`: its way to a host where there is no browser. */
export class NativeBridge {
  /** Set by Office.js. */
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly requests: LoggedRequest[] = [];

  constructor(private readonly connection: HostConnection) {}

  /** Called by Office.js. */
  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as BridgeMessage;
    const request = (
      typeof message.body === "string" ? JSON.parse(message.body) : message.body
    ) as RequestBatch;
    void this.connection.answer(request).then((reply) => {
      this.requests.push({ request, reply });
      const body = JSON.stringify(reply);
      this.post({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    });
  }

  /** Sends events or calls of custom functions. */
  send(entries: readonly HostMessage[]): void {
    this.post({ type: 3, controlId: "", message: { entries } });
  }

  private post(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
