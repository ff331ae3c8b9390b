import { describe, expect, test } from "vitest";
import { FileFault } from "../../src/domain/file-fault.ts";
import { loadSpeakerNotes } from "../../src/corpus/speakers-file.ts";
import { folderOf } from "../folder-of.ts";

const notes = (yaml: string) =>
  loadSpeakerNotes(`${folderOf({ "speakers.yaml": yaml })}/speakers.yaml`);

describe("speakers.yaml", () => {
  test("makes a person of a name", async () => {
    expect(await notes("- name: Dmitry Peskov")).toEqual([
      { name: "Dmitry Peskov", kind: "person", aliases: [], roles: [], speaksFor: [] },
    ]);
  });

  test("lets a speaker speak for an institution by its alias", async () => {
    const yaml = `
- name: Dmitry Peskov
  roles: [Kremlin spokesman]
  speaksFor: [Kremlin]
- name: the Kremlin
  kind: institution
  aliases: [Kremlin]
`;
    const [peskov] = await notes(yaml);
    expect(peskov?.speaksFor).toEqual(["Kremlin"]);
  });

  test("may hold comments alone", async () => {
    expect(await notes("# nobody yet\n")).toEqual([]);
  });

  test.each([
    [
      "- name: A\n  speaksFor:\n    - B",
      3,
      '[0].speaksFor[0] is "B"',
      "[0].speaksFor[0] must be the name or an alias of an entry in this file",
    ],
    [
      "- name: A\n- kind: person",
      2,
      "[1].name is missing",
      "[1].name must be text; put it in quotation marks",
    ],
    [
      "- name: A\n  alias: B",
      2,
      'unknown key "alias"',
      "use one of: name, kind, aliases, roles, speaksFor",
    ],
    [
      "- name: A\n  kind: unnamed",
      2,
      '[0].kind is "unnamed"',
      "[0].kind must be person or institution",
    ],
    [
      "Peskov: A",
      1,
      'the file is {"Peskov":"A"}',
      "the file must be a list of speakers, each with a name",
    ],
  ])("refuses %j", async (yaml, line, reason, remedy) => {
    await expect(notes(yaml)).rejects.toEqual(new FileFault(reason, remedy, line));
  });
});
