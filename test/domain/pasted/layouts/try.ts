import { figuresText, outcomeOf } from "./figures";
const o = outcomeOf(Number(process.env.TABLES ?? 600), Number(process.env.SEED ?? 1), Number(process.env.SHOWN ?? 1));
for (const w of o.wrong) console.log(w, "\n---------");
console.log(figuresText(o));
