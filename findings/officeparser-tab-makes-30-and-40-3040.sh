#!/usr/bin/env bash
# Question: A Word document parts two numbers by a tab and two words by a line break. What text do officeparser
#   and mammoth give?
# Guess: Blanks, tabs or line ends between them.
# What happens: officeparser puts nothing between them: 30 and 40 are 3040, and of “will sign” and “not all of
#   it” remains “will signnot all of it”; a paragraph in a content control, as forms and templates have them, is
#   missing altogether. extractRawText of mammoth keeps the tab and the control, and glues the words at the line
#   break as well; its HTML has a br there. (officeparser@7.8.0, mammoth@1.13.0, jszip@3.10.1; seen 2026-11-30.)
# Why it matters: Lists made with tabs, as of arms and sums, become one number, and the word not is no word any
#   more.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" officeparser@7.8.0 mammoth@1.13.0 jszip@3.10.1 >/dev/null 2>&1 ||
  { echo "did not run: officeparser@7.8.0 mammoth@1.13.0 jszip@3.10.1 not to be had"; exit 0; }
echo "officeparser@7.8.0 mammoth@1.13.0 jszip@3.10.1"
cat >"$dir/run.cjs" <<'CODE'
const { writeFileSync } = require('node:fs');
const JSZip = require('jszip');
const mammoth = require('mammoth');
const { parseOffice } = require('officeparser');
const paragraph = inner => `<w:p><w:r>${inner}</w:r></w:p>`;
const body = [paragraph('<w:t>Tanks</w:t><w:tab/><w:t>30</w:t><w:tab/><w:t>40</w:t>'), paragraph('<w:t>will sign</w:t><w:br/><w:t>not all of it</w:t>'), `<w:sdt><w:sdtContent>${paragraph('<w:t>Approved by nobody.</w:t>')}</w:sdtContent></w:sdt>`, paragraph('<w:t>End.</w:t>')].join('');
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships', types = 'http://schemas.openxmlformats.org/package/2006/content-types';
(async () => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  zip.file('_rels/.rels', `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  writeFileSync('a.docx', await zip.generateAsync({ type: 'nodebuffer' }));
  console.log('officeparser', JSON.stringify((await parseOffice('a.docx')).toText()));
  console.log('mammoth HTML', (await mammoth.convertToHtml({ path: 'a.docx' })).value.match(/will sign.*?all of it/)[0]);
  console.log('mammoth', JSON.stringify((await mammoth.extractRawText({ path: 'a.docx' })).value));
})();
CODE
cat >"$dir/stated" <<'STATED'
officeparser "Tanks3040\nwill signnot all of it\nEnd."
mammoth HTML will sign<br />not all of it
mammoth "Tanks\t30\t40\n\nwill signnot all of it\n\nApproved by nobody.\n\nEnd.\n\n"
STATED
{
  node "$dir/run.cjs" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
