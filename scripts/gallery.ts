import { mkdirSync, writeFileSync } from 'node:fs'
import { galleryPictures } from '../packages/app/src/pictures/testing/gallery.ts'

// Draws the gallery anew: docs/gallery.md and one SVG a picture. The debate in it is made up and always the same.
const folder = new URL('../docs/pictures/gallery/', import.meta.url)
mkdirSync(folder, { recursive: true })
const pictures = galleryPictures()
for (const { name, svg } of pictures) writeFileSync(new URL(`${name}.svg`, folder), svg)

const intro = `# Gallery

Every kind of picture that Onrecord draws, made by \`npm run gallery\` from a debate that nobody ever held
(\`packages/app/src/pictures/testing/example-debate.ts\`). The same data and seed give the same bytes on every machine. Pictures are
plain SVG: text stays text, every mark has a tooltip, and they follow a dark screen unless told otherwise.

Blue is *for* and congruence, ochre *against* and conflict, a pair that colour-blind eyes tell apart; shapes, signs and sides
say the same, so colour never carries it alone. Dashes mean an unnamed source. What a sign means stands in the picture: labels
where there is room beside the thing, a legend of those signs alone that are in it otherwise. No tie runs through a label.
`
const sections = pictures.map(
  ({ name, caption }) => `![${caption}](pictures/gallery/${name}.svg)\n\n${caption}\n`,
)
writeFileSync(new URL('../docs/gallery.md', import.meta.url), [intro, ...sections].join('\n'))
