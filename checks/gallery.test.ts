import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { galleryPictures } from '../packages/app/src/pictures/gallery.ts'

const folder = new URL('../docs/pictures/gallery/', import.meta.url)

describe('the gallery in the docs', () => {
  it.each(galleryPictures().map(({ name, svg }) => [name, svg]))(
    'shows %s as it is drawn today (else: npm run gallery)',
    (name, svg) => {
      const file = new URL(`${name}.svg`, folder)
      expect(existsSync(file)).toBe(true)
      expect(readFileSync(file, 'utf8') === svg).toBe(true)
    },
  )

  it('shows nothing else', () => {
    const drawn = galleryPictures().map(({ name }) => `${name}.svg`)
    expect(readdirSync(folder).toSorted()).toEqual(drawn.toSorted())
    const page = readFileSync(new URL('../docs/gallery.md', import.meta.url), 'utf8')
    expect(drawn.filter((name) => !page.includes(`pictures/gallery/${name}`))).toEqual([])
  })
})
