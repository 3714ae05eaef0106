/** Words that tell a day, or a time of it: where they stand, a phrase about who speaks has ended. */
export const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april
june july august september october november december week month year night morning afternoon evening weekend earlier
later day`.split(/\s+/),
)
