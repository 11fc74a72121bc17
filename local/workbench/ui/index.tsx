// All styles are here, the general ones first: those of parts that are loaded later would come without them.
import "./workbench.css";
import "./grid/grid.css";
import "./forms/forms.css";
import "./drive/drive.css";
import "./mail/mail.css";
import { render } from "preact";
import { Shell } from "./shell/shell";

/** The page: the shell, which mounts the parts. */
const place = document.getElementById("workbench");
if (place) render(<Shell />, place);
