import { start } from "./parts/frame";
import { PaperDesk } from "./parts/paper-desk";

/** All that a meeting needs, made step by step: what is made, what is next, and what it waits for. */
start(<PaperDesk offers="meeting" />);
