#!/usr/bin/env bash
# Question: A Word file has "We will surely not sign", where surely was deleted and not inserted with tracking on, a
#   cell with two paragraphs, Ann and Bob, and 30 and 40 parted by a tab. What does docx_summary() of R's officer
#   give?
# Guess: "We will not sign", as one reads it, the two names apart, and 30 and 40 apart.
# What happens: "We will surely not sign": what was deleted and what was inserted stand side by side as one
#   sentence, without a mark. The cell is the one name AnnBob, and the tab is gone: 3040. pandoc leaves the deleted
#   word out and keeps names and numbers apart. (r-cran-officer 0.6.0+dfsg-1, pandoc 2.17.1.1-2~deb12u1,
#   jszip@3.10.1; seen on 30 November 2026.)
# Why it matters: A word that the author struck out is coded as said, and two speakers become one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted r-cran-officer 0.6.0+dfsg-1
wanted pandoc '2.17.1.1-2~deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  jszip@3.10.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: jszip@3.10.1 not to be had"; exit 0; }

cat >"$dir/make.cjs" <<'EOF'
const JSZip = require('jszip')
const { writeFileSync } = require('node:fs')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const package_ = 'http://schemas.openxmlformats.org/package/2006'
const by = 'w:author="Editor" w:date="2026-03-04T10:00:00Z"'
const run = (text, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
const p = (...inside) => `<w:p>${inside.join('')}</w:p>`
const cell = (...inside) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${inside.join('')}</w:tc>`
const body =
  p(run('We will '), `<w:del w:id="1" ${by}>${run('surely ', 'delText')}</w:del>`, `<w:ins w:id="2" ${by}>${run('not ')}</w:ins>`, run('sign')) +
  p('<w:r><w:t>30</w:t><w:tab/><w:t>40</w:t></w:r>') +
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cell(p(run('Ann')), p(run('Bob')))}${cell(p(run('for')))}</w:tr></w:tbl>` +
  p()
const zip = new JSZip()
zip.file(
  '[Content_Types].xml',
  `${head}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
)
const relation = (kind, target) =>
  `${head}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`
zip.file('_rels/.rels', relation('officeDocument', 'word/document.xml'))
zip.file('word/_rels/document.xml.rels', relation('styles', 'styles.xml'))
zip.file('word/document.xml', `${head}<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr/></w:body></w:document>`)
const style = (kind, id, name) => `<w:style w:type="${kind}" w:default="1" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
zip.file(
  'word/styles.xml',
  `${head}<w:styles xmlns:w="${word}">${style('paragraph', 'Normal', 'Normal')}${style('character', 'Letters', 'Default Paragraph Font')}${style('table', 'Table', 'Normal Table')}</w:styles>`,
)
zip.generateAsync({ type: 'nodebuffer' }).then((data) => writeFileSync(process.argv[2], data))
EOF
cat >"$dir/run.R" <<'EOF'
suppressWarnings(suppressMessages(library(officer)))
cat(paste('officer:', suppressWarnings(docx_summary(read_docx(commandArgs(TRUE))))$text), sep = '\n')
EOF
cat >"$dir/stated" <<'EOF'
officer: We will surely not sign
officer: 3040
officer: AnnBob
officer: for
officer: 
pandoc: We will not sign
pandoc: 30 40
pandoc: | Ann | for |
pandoc: | Bob | |
EOF
{
  node "$dir/make.cjs" "$dir/said.docx"
  Rscript --vanilla "$dir/run.R" "$dir/said.docx" 2>/dev/null
  pandoc --track-changes=accept -t plain "$dir/said.docx" | sed '/[A-Za-z0-9]/!d; s/  */ /g; s/^/pandoc: /'
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
