import { whenNotEditing } from "../host/run";

/** An event that is watched. */
export interface WatchedEvent {
  /** Resolves once Excel has been asked to report it. */
  readonly whenWatched: Promise<unknown>;
  stop(): void;
}

/** Calls back after every such event of a workbook, until it is stopped. */
export function watchEvent<Args>(
  eventOf: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<Args>,
  onEvent: () => void,
): WatchedEvent {
  const whenWatched = Excel.run(whenNotEditing, async (context) => {
    const handler = eventOf(context.workbook).add(async () => onEvent());
    await context.sync();
    return handler;
  });
  return {
    whenWatched,
    stop() {
      void whenWatched.then((handler) =>
        Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        }),
      );
    },
  };
}
