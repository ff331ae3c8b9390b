/** The text of src/reading/learned.ts: a table of weights, and of how many articles and choices they were learned. */
export function dataFile(table: string, articles: number, choices: number): string {
  return `import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, ${counted(articles)} articles with ${counted(choices)} choices,
 * by \`npm run eval -- learn FILE\`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(\`
${table.replaceAll(/[\\`]|\$(?=\{)/gu, String.raw`\$&`)}\`);
`;
}

function counted(count: number): string {
  return count.toLocaleString("en");
}
