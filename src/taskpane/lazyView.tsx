import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A view whose code is loaded when it is first shown. */
export function lazyView<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function LazyView(props: Props) {
    const [View, setView] = useState<FunctionComponent<Props> | undefined>(() => loaded);
    useEffect(() => {
      if (loaded) return;
      void load().then((view) => {
        loaded = view;
        setView(() => view);
      });
    }, []);
    return View ? <View {...props} /> : <main aria-busy="true" />;
  };
}
