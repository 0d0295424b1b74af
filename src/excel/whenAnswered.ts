const milliseconds = { between: 500, atMost: 15_000 };

/** Reads again until our functions, which Excel does not wait for, have answered; or what there is after some seconds. */
export async function whenAnswered<Found>(
  read: () => Promise<Found>,
  isBusy: (found: Found) => boolean,
  signal?: AbortSignal,
): Promise<Found> {
  const end = Date.now() + milliseconds.atMost;
  let found = await read();
  while (isBusy(found) && Date.now() < end) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, milliseconds.between));
    found = await read();
  }
  return found;
}
