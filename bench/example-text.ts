import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../packages/app/examples/atacms/', import.meta.url)

/** The example debate's articles without their headers: news prose that ships with the project. */
export function exampleTexts(): string[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .sort()
  return files.map((name) =>
    readFileSync(new URL(name, FOLDER), 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, ''),
  )
}

/** One article of about so many characters, the examples over and over. */
export function articleOf(characters: number): string {
  const once = exampleTexts().join('\n\n')
  return `${once}\n\n`.repeat(Math.ceil(characters / once.length)).slice(0, characters)
}
