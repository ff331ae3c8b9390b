/** Who may sit before the page, with the ids that Discord could give them: whoever runs the bot, or one of its members. */
export const PEOPLE = { host: "100000000000000001", member: "100000000000000002" } as const;
