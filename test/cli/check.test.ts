import { extname as endingOf } from "node:path";
import { readdirSync } from "node:fs";

import { describe, expect, onTestFinished, test, vi } from "vitest";

import { check } from "../../src/cli/check.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { client, page, serving } from "../web/serving.ts";
import { collecting } from "./collecting.ts";

const front = "title: Harbour plans\npublisher: The Mail\npublished: 2021-04-05";
const body = "“No ships will come to the harbour,” mayor Ann Lee said on Friday.\n";
const well = markdown(body, `${front}\nurl: https://mail.example/1`);

async function checkedIn(folder: string, ...args: readonly string[]) {
  const output = collecting();
  const code = await check([folder, "--no-cache", ...args], "1.2.3", output, () => client());
  const plain = (text: string) => text.replaceAll(folder, "FOLDER");
  return { code, out: plain(output.written()), err: plain(output.noted()) };
}

describe("record check", () => {
  test("ends with 0 where all is well", async () => {
    expect(await checkedIn(folderOf({ "a.md": well }))).toEqual({
      code: 0,
      out: "1 article: 0 to mend, 0 to know of\n",
      err: "",
    });
  });

  test("has nothing to mend in the sample", async () => {
    const output = collecting();
    expect(await check(["--no-cache"], "1.2.3", output)).toBe(0);
  });

  test("says by file what there is to mend, and how much of it at the end", async () => {
    const folder = folderOf({
      "a.md": markdown("It rained.\n\n“No ships will come, she said.\n", "title: Rain"),
      "b.md": "No front matter.\n",
      "c.md": well.replace("title:", "status: corrected\ntitle:"),
    });
    const { code, out } = await checkedIn(folder);
    expect([code, out]).toMatchInlineSnapshot(`
      [
        1,
        "FOLDER/a.md:1: nothing tells who published it; add its publisher, by name
      FOLDER/a.md:1: nothing tells when it was published; add the day, published: YYYY-MM-DD
      FOLDER/a.md:1: nothing tells where it can be read; add its url, if it has one
      FOLDER/a.md:7: a quotation is never closed (“No ships will come, she said.); compare it with the source, and put the mark where the quoted words end

      FOLDER/b.md:1: there is no front matter; begin the file with --- on its own line, keys such as title: A headline, and --- again
      FOLDER/c.md:2: it is marked as corrected; nothing, as long as its text is the corrected one

      to mend
        not served                   1
        no publisher                 1
        no date                      1
        unpaired quotation mark      1

      to know of
        no address      1
        corrected       1

      2 articles: 4 to mend, 2 to know of
      ",
      ]
    `);
  });

  test("questions a day that is yet to come, on its line", async () => {
    const { out } = await checkedIn(folderOf({ "a.md": well.replace("2021", "2999") }));
    expect(out).toContain("FOLDER/a.md:4: it says that it was published on 2999-04-05");
  });

  test("ends with 0 where there is something to know alone", async () => {
    const { code } = await checkedIn(
      folderOf({ "a.md": well.replace("title:", "status: corrected\ntitle:") }),
    );
    expect(code).toBe(0);
  });

  test("gives each finding as a line of JSON", async () => {
    const { code, out } = await checkedIn(
      folderOf({ "a.md": markdown(body, front), "b.md": "-" }),
      "--json",
    );
    const lines = out.trimEnd().split("\n");
    expect([code, lines.map((line): unknown => JSON.parse(line))]).toMatchObject([
      1,
      [
        { kind: "no-address", fault: false, file: "FOLDER/a.md", line: 1 },
        { kind: "refused", fault: true, file: "FOLDER/b.md", line: 1 },
      ],
    ]);
  });

  test("prints nothing as JSON where all is well", async () => {
    expect(await checkedIn(folderOf({ "a.md": well }), "--json")).toMatchObject({
      code: 0,
      out: "",
    });
  });

  test("does not obey what an article tells the terminal", async () => {
    const { out } = await checkedIn(folderOf({ "a.md": markdown("“\u{1b}[2J rain.\n", front) }));
    expect([out.includes("\u{1b}"), out.includes("\\u{1b}")]).toEqual([false, true]);
  });

  test("takes what was read from the cache, and keeps it there", async () => {
    const cache = folderOf({});
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv("CACHE", cache);
    await check([folderOf({ "a.md": well })], "1.2.3", collecting());
    expect(readdirSync(cache).map(endingOf)).toEqual([".readings"]);
  });

  test.each([
    [["a", "b"], "There is more than one folder or file to check. Name one."],
    [["a", "--corpus", "b"], "There is more than one folder or file to check. Name one."],
    [["no/such/folder"], "No corpus at no/such/folder"],
  ])("is not used as %j", async (args, message) => {
    await expect(check(args, "1.2.3", collecting())).rejects.toThrow(message);
  });
});

describe("record check --links", () => {
  test("asks every link once, and says which leads nowhere, on its line", async () => {
    const host = await serving((request, response) =>
      request.url === "/there" ? page(request, response) : response.writeHead(404).end(),
    );
    const file = (path: string) => markdown(body, `${front}\nurl: ${host.origin}${path}`);
    const folder = folderOf({ "a.md": file("/there"), "b.md": file("/gone") });
    const { out } = await checkedIn(folder, "--links", "--json");
    const lines = out.split("\n").filter((line) => line.includes("link-"));
    expect([lines.map((line): unknown => JSON.parse(line)), host.asked]).toMatchObject([
      [{ kind: "link-gone", file: "FOLDER/b.md", line: 5 }],
      ["HEAD /there", "HEAD /gone", "GET /gone"],
    ]);
  });

  test("asks nobody without it", async () => {
    const host = await serving(page);
    await checkedIn(folderOf({ "a.md": markdown(body, `${front}\nurl: ${host.origin}/1`) }));
    expect(host.asked).toEqual([]);
  });
});
