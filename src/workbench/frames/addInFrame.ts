import { OfficeError } from "../officeHost/protocol/officeError";
import {
  documentSelectionChanged,
  type HostMessage,
  type ReplyBatch,
  type RequestBatch,
} from "../officeHost/protocol/protocol";
import { appContext, frameName, frameUrl, type FrameIdentity } from "./frameIdentity";
import { eventFor, parseRequest, registerEventAction, replyTo, type FrameRequest } from "./frameMessage";

/** Office.js's dispatch id of a Rich API request. */
const executeRichApiRequest = 93;

/** Office.js's numbers of what a page tells its host: that Tab has gone beyond its last element, or before its first. */
const tabExit = 13;
const tabExitShift = 14;

const successResult = { Error: 0, Version: 16 };

/** Office.js's own number of a call that the document cannot take now: in Excel, because a cell is being edited. */
const invalidCallInContext = 5004;

/** The host that the page's requests go to. */
export interface Host {
  answer(request: RequestBatch, flags: number): Promise<ReplyBatch>;
}

const takesKeyboard =
  'a[href], button:enabled:not([tabindex="-1"]), input:enabled, select:enabled, [tabindex="0"]';

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** An iframe with a page of the add-in, whose Office.js runs as in Excel on the web: the workbench is its host. */
export class AddInFrame {
  private readonly element = document.createElement("iframe");
  private readonly registrations = new Map<string, FrameRequest>();

  /** Connects the page with its host; requests that came before are carried out now, in their order. */
  connect: (host: Host) => void = () => {};
  private readonly host = new Promise<Host>((resolve) => (this.connect = resolve));

  /** What to do with the keys pressed in the page, and where Tab leaves it. */
  onKeyDown: (event: KeyboardEvent) => void = () => {};
  onLeft: (direction: "forwards" | "backwards") => void = () => {};

  constructor(
    container: HTMLElement,
    private readonly identity: FrameIdentity,
  ) {
    addEventListener("message", (event) => this.receive(event));
    // Before it is part of the page: later, the name no longer reaches the window inside.
    this.element.name = frameName(identity);
    this.element.title = identity.title;
    this.element.src = frameUrl(identity);
    // The window inside is another one for every page.
    this.element.addEventListener("load", () =>
      this.element.contentWindow?.addEventListener("keydown", (event) => this.onKeyDown(event), true),
    );
    container.append(this.element);
  }

  /** Gives the page the keyboard: where it was last, or at its first element that takes it. */
  focus(): void {
    const inside = this.element.contentDocument;
    this.element.focus();
    if (inside && (!inside.activeElement || inside.activeElement === inside.body))
      inside.querySelector<HTMLElement>(takesKeyboard)?.focus();
  }

  /** Loads the page again, as for another workbook. */
  reload(): void {
    this.registrations.clear();
    this.element.contentWindow?.location.reload();
  }

  /** Sends events or calls of custom functions to the page. */
  send(messages: readonly HostMessage[]): void {
    const entries = messages.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      0,
      false,
    ]);
    this.raise("richApiMessage", { ArrayData: entries });
    if (messages.some(({ messageType }) => messageType === documentSelectionChanged)) {
      this.raise("documentSelectionChanged", {});
    }
  }

  private receive(event: MessageEvent<unknown>): void {
    const isOurs = event.source === this.element.contentWindow && event.origin === location.origin;
    const request = isOurs ? parseRequest(event.data) : undefined;
    if (request) void this.answer(request).then((data) => this.post(replyTo(request, data)));
  }

  private async answer(request: FrameRequest): Promise<unknown> {
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      return appContext(this.identity);
    if (request._actionName === "ContextActivationManager_notifyHost") this.notified(request._data);
    if (request._actionType === registerEventAction) this.registrations.set(request._actionName, request);
    const { DdaMethod, ArrayData } = (request._data ?? {}) as MethodCall;
    if (DdaMethod?.DispatchId !== executeRichApiRequest) return successResult;
    return this.execute(JSON.parse(String(ArrayData?.[4])) as RequestBatch, Number(ArrayData?.[6]));
  }

  /** Of the page's frame and what it tells; Office.js has others, of which nothing follows here. */
  private notified(data: unknown): void {
    const [, told] = Array.isArray(data) ? (data as unknown[]) : [];
    if (told === tabExit) this.onLeft("forwards");
    if (told === tabExitShift) this.onLeft("backwards");
  }

  private async execute(batch: RequestBatch, flags: number): Promise<unknown> {
    try {
      const reply = await (await this.host).answer(batch, flags);
      return { ...successResult, Data: [200, [], JSON.stringify(reply)] };
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      return { ...successResult, Error: invalidCallInContext };
    }
  }

  private raise(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration) this.post(eventFor(registration, data));
  }

  private post(message: string): void {
    this.element.contentWindow?.postMessage(message, location.origin);
  }
}
