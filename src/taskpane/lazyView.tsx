import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

interface LazyView<Props> extends FunctionComponent<Props> {
  /** Loads the view's code before it is shown. */
  preload: () => Promise<FunctionComponent<Props>>;
}

const EmptyMain = () => <main aria-busy="true" />;

/** A view whose code is loaded when it is first shown, or before; meanwhile another stands in its place. */
export function lazyView<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  Waiting: FunctionComponent<Props> = EmptyMain,
): LazyView<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  const preload = async () => (loaded ??= await load());
  function View(props: Props) {
    const [Loaded, setLoaded] = useState<FunctionComponent<Props> | undefined>(() => loaded);
    useEffect(() => {
      if (!Loaded) void preload().then((view) => setLoaded(() => view));
    }, []);
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />;
  }
  return Object.assign(View, { preload });
}
