import {measurePane} from "./rows/pane";
measurePane().then(r=>{for(const x of r)console.log(JSON.stringify(x))},e=>{console.error(e);process.exit(1)});
