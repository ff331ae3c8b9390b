import type { Name } from "../people/names.ts";
import type { Sentence } from "./sentences.ts";

/** Where something is, and nobody. */
const PLACING = /^(?:in|from|to|at|near|around|across|of|for|with)$/u;

/** The names of places that are surnames in a text: Jeremy Paris left. *Paris* said; but in *Paris* it rained. */
export function withSurnames(sentences: readonly Sentence[]): readonly Sentence[] {
  const surnames = new Set(sentences.flatMap(({ names }) => names.flatMap(surnameOf)));
  return sentences.map((sentence) => {
    if (!sentence.names.some((name) => isSurname(sentence, name, surnames))) return sentence;
    const names = sentence.names.map((name): Name =>
      isSurname(sentence, name, surnames) ? { ...name, kind: "person" } : name,
    );
    return { ...sentence, names };
  });
}

function surnameOf({ kind, text }: Name): readonly string[] {
  const words = text.split(" ");
  return kind === "person" && words.length > 1 ? words.slice(-1) : [];
}

function isSurname({ tokens }: Sentence, name: Name, surnames: ReadonlySet<string>): boolean {
  return (
    name.kind === "country" &&
    surnames.has(name.text) &&
    !PLACING.test(tokens[name.first - 1]?.lower ?? "")
  );
}
