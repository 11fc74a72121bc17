import { render } from "preact";
import { ask } from "./ask";
import "./workbench.css";

/** The page, until its shell stands: that there is a spreadsheet. */
const { name } = await ask("book.view", {});
document.title = name;
const place = document.getElementById("workbench");
if (place) render(<h1>{name}</h1>, place);
