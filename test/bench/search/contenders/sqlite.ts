import { MOST_FOUND, type Peer } from "../contender.ts";
import { packages } from "../packages.ts";

interface Statement {
  run(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): readonly { readonly id: number }[];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

/** FTS5 in memory: any of the words, by bm25; a speaker by the column's filter. */
export const sqlite: Peer = {
  name: "SQLite FTS5",
  bySpeaker: true,
  indexer() {
    const Libsql: new (path: string) => Database = packages("libsql");
    return (documents) => {
      const database = new Libsql(":memory:");
      database.exec("CREATE VIRTUAL TABLE statements USING fts5(words, passage, speaker); BEGIN");
      const insert = database.prepare(
        "INSERT INTO statements (rowid, words, passage, speaker) VALUES (?, ?, ?, ?)",
      );
      for (const { id, words, passage, speaker } of documents)
        insert.run(id, words, passage, speaker ?? "");
      database.exec("COMMIT");
      const select = database.prepare(
        `SELECT rowid AS id FROM statements WHERE statements MATCH ? ORDER BY rank LIMIT ${String(MOST_FOUND)}`,
      );
      return ({ topic, speaker }) => {
        const about = `{words passage} : (${topic.map(quoted).join(" OR ")})`;
        const match = speaker === undefined ? about : `speaker : ${quoted(speaker)} AND ${about}`;
        return select.all(match).map(({ id }) => id);
      };
    };
  },
};

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
