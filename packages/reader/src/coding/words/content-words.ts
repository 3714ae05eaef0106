const FUNCTION_WORDS = new Set(
  `a an the of to in on at by for with from and or but as that this these those it its they them their he she his her we
us our you your i my not no nor be is are was were been being will would should could can may must might has have had do
does did there than then so if into over up out about more most own any all some such what which who whom whose when`.split(
    /\s+/,
  ),
)

/** Words that carry a trigger's sense; the others are taken only as written. */
export function isContent(word: string): boolean {
  return word !== '_' && !FUNCTION_WORDS.has(word) && word !== "'s"
}
