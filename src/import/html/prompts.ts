/** Lines that lead to other articles, and words of the page itself. */
const prompts =
  /^(?:read (?:more|next|also|this)|related(?: \w+)?|see also|more on this(?: story)?|also read|watch|listen|recommended(?: reading)?|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|читайте также|читайте також|lee también|leggi anche)\s*[:|–—-]/iu;

const ofPage =
  /^(?:advertisement|advertising|share(?: this(?: article| story)?)?|read more|related|comments?|story continues below(?: advertisement)?|article continues (?:below|after this ad)|реклама|anzeige|publicité|publicidad)[.:]?$/iu;

const invitation = /^(?:sign up|subscribe|follow us|download our app|click here|get our)\b/iu;

/** The longest line that leads elsewhere, in UTF-16 code units. */
const LONGEST = 300;

/** Whether a line leads elsewhere, or is the page's own: `Read more: …` where it is a link, `Advertisement`. */
export function isPrompt(text: string, linked: boolean): boolean {
  if (text.length > LONGEST) return false;
  return ofPage.test(text) || (linked && (prompts.test(text) || invitation.test(text)));
}

/** Whether words ask readers to do something for the page: `Sign up to our newsletter.` Nobody says them. */
export function isInvitation(text: string): boolean {
  return text.length <= LONGEST && !/["“”„«»]/u.test(text) && invitation.test(text);
}
