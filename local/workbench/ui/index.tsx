import { render } from "preact";
import { ask } from "./ask";
import { Grid } from "./grid";
import "./workbench.css";

/** The page, until its shell stands: the spreadsheet. */
const { name } = await ask("book.view", {});
document.title = name;
const place = document.getElementById("workbench");
if (place) render(<Grid />, place);
