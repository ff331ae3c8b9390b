/** Where somebody who may manage a server adds the bot to it, or anybody to their own account; it needs no permissions. */
export function inviteLink(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=applications.commands`;
}
