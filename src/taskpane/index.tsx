import { render } from "preact";
import { Pane } from "./Pane";
import "./tokens.css";
import "./pane.css";
import "./tables/options.css";
import "./tables/tableList.css";
import { applyTheme } from "./theme";

applyTheme();

// Rendered before Office is ready, so that there is something to see at once.
const root = document.getElementById("pane");
if (root) render(<Pane />, root);

// npm run test:excel opens the pane with ?check=all or ?check=short.
const extent = new URLSearchParams(location.search).get("check");
if (extent !== null) {
  void import(/* webpackChunkName: "checkThisExcel" */ "./check/checkForServer").then(({ checkForServer }) =>
    checkForServer(extent === "short" ? "short" : "all"),
  );
}
