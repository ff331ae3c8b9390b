import { describe, expect, test } from "vitest";
import { CorpusError } from "../../src/corpus/fault.ts";
import { questionsIn } from "../../src/corpus/questions-file.ts";
import { collected } from "../collected.ts";
import { folderOf } from "../folder-of.ts";

const questions = (content: string) =>
  collected(questionsIn(`${folderOf({ "q.txt": content })}/q.txt`));

describe("questionsIn", () => {
  test("takes plain words and the q of an object", async () => {
    const content = 'what did Peskov say\n\n{"q": "who said no", "speaker": "x"}\r\n';
    expect(await questions(content)).toEqual(["what did Peskov say", "who said no"]);
  });

  test.each([
    ['{"question": "who"}', 'q.txt:1: the object has no "q"'],
    ["who\n{who", "q.txt:2: not JSON"],
  ])("stops at %j", async (content, message) => {
    await expect(questions(content)).rejects.toThrow(message);
  });

  test("says that there is no such file", async () => {
    await expect(collected(questionsIn("no/such/file"))).rejects.toThrow(
      new CorpusError(
        "No questions in no/such/file: there is no such file",
        "Name a file of questions that can be read.",
      ),
    );
  });
});
