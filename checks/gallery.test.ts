import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { galleryPictures } from '../packages/app/src/pictures/testing/gallery.ts'

const folder = new URL('../docs/pictures/gallery/', import.meta.url)

/** The words of a picture: what it shows, whatever the last digit of a place. */
function words(svg: string): readonly string[] {
  return Array.from(
    svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*[A-Za-z][^<]*)</g),
    ([, content]) => content!,
  ).toSorted()
}

describe('the gallery in the docs', () => {
  it.each(galleryPictures().map(({ name, svg }) => [name, svg]))(
    'shows %s as it is drawn today (else: npm run gallery)',
    (name, svg) => {
      expect(words(readFileSync(new URL(`${name}.svg`, folder), 'utf8'))).toEqual(words(svg))
    },
  )

  it('shows nothing else', () => {
    const drawn = galleryPictures().map(({ name }) => `${name}.svg`)
    expect(readdirSync(folder).toSorted()).toEqual(drawn.toSorted())
    const page = readFileSync(new URL('../docs/gallery.md', import.meta.url), 'utf8')
    expect(drawn.filter((name) => !page.includes(`pictures/gallery/${name}`))).toEqual([])
  })
})
