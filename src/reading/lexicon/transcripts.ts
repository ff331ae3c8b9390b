const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Labels for whoever has a part in a conversation and no name, lower case. From transcripts of briefings, hearings and broadcasts. */
export const PARTS =
  /^(?:q|a|question(?:er)?|answer|reporters?|journalist|correspondent|press|moderator|host|co-?host|interviewer|interviewee|presenter|anchor|narrator|announcer|operator|interpreter|translator|facilitator|voice(?:[- ]?over)?|crowd|audience(?: members?)?|participants?|members?|attendee|staff|caller|guest|(?:unidentified|unknown|unnamed)(?: \p{L}+){0,3}|(?:fe)?male(?: \p{L}+)?|speaker \w{1,3}|several (?:hon(?:ou?rable|\.)? )?members|the (?:witness|court|clerk|operator|interpreter|moderator|translator|press|defendant|claimant|applicant|respondent))$/iu;

/** Offices that a label may give in place of a name, lower case. From transcripts of governments, parliaments and the United Nations. */
export const OFFICES: ReadonlySet<string> = listed(`
  president vice-president president-elect minister premier chancellor secretary secretary-general chairman chairwoman chairperson chair
  speaker governor mayor ambassador commissioner director director-general administrator commander general admiral attorney solicitor judge
  king queen pope spokesman spokeswoman spokesperson leader presidency vice-chair co-chair rapporteur commissioner convener
`);

/** What opens a line of a transcript's head or foot, lower case. */
export const NOTES: ReadonlySet<string> = listed(`
  note notes editor's editor’s update correction date day time place location venue subject topic title headline participants speakers
  present attendees transcript summary background contact contacts source sources tags copyright agenda duration length language link
  published recorded released delivered event series episode photo image caption video audio related more attachments ps p.s disclaimer
  embargo embargoed re cc from to
`);

/** What opens a sentence with a colon in a speech and is nobody's name, lower case. */
export const COUNTING: ReadonlySet<string> = listed(`
  first firstly second secondly third thirdly fourth fourthly fifth finally last lastly then next fact facts myth truth reality lie point
  reason lesson step goal aim rule result results promise claim problem solution challenge priority number example remember listen look
  imagine today tomorrow yesterday yes no friends colleagues ladies gentlemen citizens excellencies thanks welcome warning conclusion
  introduction peace war freedom security economy jobs growth climate energy health education trade migration justice unity
`);

/** Words that stand in no name and may yet be capitalised where a line begins. */
export const NAMELESS =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|there|here|the|an?|my|our|your|his|her|its|their|and|or|but|so|if|as|in|on|at|of|for|with|to|from|is|are|was|were|be|do|does|did|has|have|let|let['’]s|thank|thanks|dear|ladies|gentlemen|fellow|friends|good|yes|no|not|now|who|what|when|where|why|how|all|some|many|one|two|three)$/iu;
