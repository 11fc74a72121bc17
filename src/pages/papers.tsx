import { start } from "./parts/frame";
import { PaperDesk } from "./parts/paper-desk";

/** Every paper of a review, a round or a meeting: what can be made, what each lacks, what is made and where it is. */
start(<PaperDesk offers="all" />);
