import { bibtex } from "./bibtex.ts";
import type { CopyFormat } from "./copy-format.ts";
import { csl } from "./csl.ts";
import { commonmark } from "./commonmark.ts";
import { plain } from "./plain.ts";
import { wiki } from "./wiki.ts";

/** The ways in which a citation can be copied, what most people want first. */
export const copyFormats: readonly CopyFormat[] = [plain, commonmark, wiki, bibtex, csl];
