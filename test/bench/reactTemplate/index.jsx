// A pane as Microsoft's React template for task panes makes it: React, Fluent UI React, rendered once Office is ready.
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./App";

const root = createRoot(document.getElementById("container"));

Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
