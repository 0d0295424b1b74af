import { render } from "preact";
import { Pane } from "./Pane";
import "./tokens.css";
import "./pane.css";
import "./tables/options.css";
import "./tables/tableList.css";
import { FirstRun } from "./tables/TablesTab";
import { isFirstRun } from "./tables/firstRun";
import { applyTheme } from "./theme";

applyTheme();

// Rendered before Office has answered, so that there is something to see at once; but whole, so that nothing pops in.
const firstView = isFirstRun() ? FirstRun.preload() : Promise.resolve();
const root = document.getElementById("pane");
if (root) void firstView.then(() => render(<Pane />, root));
