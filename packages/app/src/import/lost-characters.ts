/**
 * What is to be said of a text in which a program before this one lost characters; `null` where none is. The article goes in as it
 * is: nobody knows what stood there, and a guess would be quoted.
 *
 * `lostCharacters('Caf\ufffd')` is "1 character of the text was lost before it came here and reads as “�”."
 */
export function lostCharacters(text: string): string | null {
  if (!text.includes('\ufffd')) return null
  const count = text.split('\ufffd').length - 1
  const [characters, were, read] =
    count === 1 ? ['character', 'was', 'reads'] : ['characters', 'were', 'read']
  return `${count} ${characters} of the text ${were} lost before it came here and ${read} as “\ufffd”.`
}
