#!/usr/bin/env bash
# Question: What does pandoc read of an ODT text in a section, as a text set in newspaper columns is?
# Guess: The paragraphs: a section only groups them, as a div does.
# What happens: pandoc 2.17.1.1 drops the section with every paragraph in it and says nothing; the paragraphs before and after
#   stay, so the result looks whole. odt2txt reads them. Seen on 29 November 2026.
# Why it matters: Newsletters and press digests set in columns come in as their headings and footers only.
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
wanted pandoc '2.17.1.1-2~deb12u1'

cat >"$dir/make.py" <<'EOF'
import sys, zipfile
name, body = sys.argv[1:]
open_tag = '<?xml version="1.0" encoding="UTF-8"?>'
spaces = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "text", "style"))
spaces += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
entry = "".join(f'<m:file-entry m:full-path="{p}" m:media-type="{t}"/>' for p, t in (("/", "application/vnd.oasis.opendocument.text"), ("content.xml", "text/xml"), ("styles.xml", "text/xml")))
with zipfile.ZipFile(name, "w") as z:
    z.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    z.writestr("META-INF/manifest.xml", f'{open_tag}<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2">{entry}</m:manifest>')
    z.writestr("styles.xml", f'{open_tag}<office:document-styles {spaces} office:version="1.2"><office:styles/></office:document-styles>')
    z.writestr("content.xml", f'{open_tag}<office:document-content {spaces} office:version="1.2"><office:automatic-styles/><office:body><office:text>{body}</office:text></office:body></office:document-content>')
EOF
odt() { /usr/bin/python3 "$dir/make.py" "$dir/$1.odt" "$2"; }

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

odt columns "<text:p>Headline</text:p><text:section text:name='Columns'><text:p>Minister Alder said no.</text:p></text:section><text:p>Page 7</text:p>"
see 'pandoc' "$(pandoc -f odt -t plain --wrap=none "$dir/columns.odt" | grep . | tr '\n' '|')" 'Headline|Page 7|'

exit "$changed"
