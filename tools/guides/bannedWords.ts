/** What a guide never says, and what it says instead. Patterns ignore case. */
export const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bprevent(s|ed|ing)?\b[^.]{0,30}\binjur/i, 'Promise nothing: "may lower your risk", with its source.'],
  [/\bavoid(s|ing)?\b[^.]{0,20}\binjur/i, 'Promise nothing: say what the reader can do.'],
  [/\binjury[- ](free|proof|prevention)\b/i, 'Promise nothing: say what the reader can do.'],
  [/\bsafe to run\b|\bcleared?\b to run/i, 'Nobody here can know. Say "you can try" or name the clinician.'],
  [/\brisk score\b/i, 'We score nobody. Say what was asked and what to do.'],
  [
    /(?<!\b(?:not|no|never|cannot) (?:a )?)\bdiagnos(e|es|is|ing)\b/i,
    'Say what the clinician does: "find out what it is".',
  ],
  [/\bhealed?\b|\bhealing\b/i, 'Say "settle" or "get better".'],
  [/\btreat(s|ed|ing|ments?)?\b/i, 'Say what is done: "exercises", "see a clinician".'],
  [/\bclick here\b/i, 'Name the page the link leads to.'],
  [/\bcadence\b/i, 'Say "step rate".'],
  [/\b(lazy|cheat(ed|ing)?|bad form|should have|fallen behind|discipline|no excuses)\b/i, 'Lay no blame.'],
  [/\bstreaks?\b/i, 'Count sessions done, not unbroken days.'],
  [/\b(commence|utili[sz]e|prior to|in order to|alternating gait)\b/i, 'Use the short word.'],
  [/\b(devastating|dangerously|collapses?)\b/i, 'Say it calmly, with the action.'],
  [
    /\b(toxins|anabolic window|boosts? circulation|fat-burning)\b/i,
    'There is no evidence for it. Leave it out.',
  ],
  [/\boverpronat/i, 'Say which shoes feel best.'],
  [/\bpain is weakness\b|\bno pain,? no gain\b/i, 'Pain is information.'],
  [/\b(studies show|research shows|clinically proven|proven to)\b/i, 'Say who was studied, and how many.'],
  [/\bzone [1-5]\b/i, 'Say easy, steady or hard.'],
  [/\bwill tell you\b/i, 'Say "talk to your clinician about".'],
  [/\b(e\.g\.|i\.e\.|etc\.)/i, 'Write it out: "such as", "that is", "and so on".'],
]

/** Words that open a label, not a question or a task. */
export const NO_TASK =
  /^(the|a|an|your|our|introduction|conclusion|summary|overview|background|tips|benefits|importance|understanding)\b/i

/** Names that keep their capital inside a heading. */
export const NAMES = /^(Achilles|COVID-19|Couch|NHS|GP|ACL|BMI|I|UK|Restride|Cochrane)$/
