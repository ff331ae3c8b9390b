import { Parser } from "htmlparser2";

import { FileFault } from "../../domain/file-fault.ts";

/** How deep tags of Word's stand in one another at most, with tables in tables, and how many of them a long article has, and more. */
const [DEEPEST, MOST] = [200, 150_000];

const remedy = "save the article as text";

/**
 * Looks through XML before a tree is built of it.
 * @throws FileFault when its tags stand too deep in one another or are too many, or it declares entities, which Word never does.
 */
export function refuseUnwieldyXml(xml: string): void {
  let [depth, tags] = [0, 0];
  const parser = new Parser(
    {
      onopentagname: () => {
        if (++depth > DEEPEST || ++tags > MOST)
          throw new FileFault("has more XML than any article", remedy);
      },
      onclosetag: () => {
        depth--;
      },
      onprocessinginstruction: (name) => {
        if (/^!doctype/iu.test(name)) throw new FileFault("declares XML entities", remedy);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
