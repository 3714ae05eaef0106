import type { TextRow } from '../../language/text-rows.ts'

/**
 * Words by which an article says that a source will not be named. Kept apart from what the source is like ("a source close to
 * the talks"), which describes but withholds nothing.
 */
export const WITHHELD_ROWS: readonly TextRow<'withheld'>[] = [
  {
    pattern:
      /\b(?:speaking|spoke|speaks|talked|talking|requested|requesting|request|insist\w* on|ask\w* for|granted|given|under|on|demanded|seeking) (?:(?:the )?conditions? of )?(?:strict )?(?:anonymity|anonymously)\b/,
    reading: 'withheld',
    reason: 'anonymity was the condition',
    example: 'who spoke on condition of anonymity',
  },
  {
    pattern: /\banonymous(?:ly)?\b/,
    reading: 'withheld',
    reason: 'the word itself',
    example: 'who wished to remain anonymous',
  },
  {
    pattern:
      /\b(?:not|n't) (?:be(?:ing)? |to be |wish\w* to be |want\w* to be |willing to be |prepared to be )?(?:named|identified|quoted(?: by name)?)\b/,
    reading: 'withheld',
    reason: 'not to be named',
    example: 'who did not wish to be named',
  },
  {
    pattern: /\b(?:declin|refus|ask|request|prefer)\w* (?:not )?to be (?:named|identified|quoted)\b/,
    reading: 'withheld',
    reason: 'asked not to be named',
    example: 'who declined to be identified',
  },
  {
    pattern:
      /\b(?:not|n't|un) ?(?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|discuss|talk|comment|brief|address|release|share|disclose|give|make|reveal|be quoted)\b/,
    reading: 'withheld',
    reason: 'may not speak, and speaks unnamed',
    example: 'who was not authorised to brief the press',
  },
  {
    pattern: /\b(?:not|n't) (?:want|wish|give|have|like) (?:his|her|their) (?:full |real |own )?names?\b/,
    reading: 'withheld',
    reason: 'the name is kept back',
    example: 'who did not want her name in print',
  },
  {
    pattern:
      /\b(?:his|her|their|whose) (?:full |real )?names? (?:not be|be withheld|is being withheld|was withheld|were withheld|has been withheld|withheld)\b/,
    reading: 'withheld',
    reason: 'the name is kept back',
    example: 'whose name is being withheld',
  },
  { pattern: /\bunnamed\b/, reading: 'withheld', reason: 'the word itself', example: 'an unnamed official' },
  {
    pattern: /\bwithout being (?:named|identified|quoted)\b/,
    reading: 'withheld',
    reason: 'not to be named',
    example: 'who spoke without being named',
  },
  {
    pattern: /\bbackground briefing\b/,
    reading: 'withheld',
    reason: 'by custom nobody is named who gives one',
    example: 'officials said in a background briefing',
  },
  {
    pattern: /\bon (?:deep )?background\b/,
    reading: 'withheld',
    reason: 'by custom nobody is named who speaks so',
    example: 'who spoke on background',
  },
  {
    pattern: /\boff the record\b/,
    reading: 'withheld',
    reason: 'by custom nobody is named who speaks so',
    example: 'speaking off the record',
  },
  {
    pattern: /\bcould not be named\b/,
    reading: 'withheld',
    reason: 'not to be named',
    example: 'who could not be named for legal reasons',
  },
  {
    pattern: /\bcannot be (?:named|identified)\b/,
    reading: 'withheld',
    reason: 'not to be named',
    example: 'who cannot be identified',
  },
]
