import { render } from "preact";
import { Shell } from "./shell/shell";
import "./workbench.css";

/** The page: the shell, which mounts the parts. */
const place = document.getElementById("workbench");
if (place) render(<Shell />, place);
