#!/usr/bin/env bash
# Question: Where does odt2txt put a comment in the margin of an ODT file?
# Guess: Nowhere, or after the text: it is no part of the text.
# What happens: odt2txt 0.5 prints it where it is anchored, with the commenter's name and the time glued to the word before:
#   "Alder willBea2026-03-04T10:00:00check: really not?", then a new paragraph goes on with " sign." A tracked
#   deletion is printed at the very top, again with name and time. Seen on 29 November 2026.
# Why it matters: A coder's doubt in the margin reads as the minister's words, and the sentence is cut in two.
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
wanted odt2txt '0.5-7'

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

flat() { odt2txt --width=-1 "$dir/$1.odt" | grep . | tr '\n' '|'; }
by="<dc:creator>Bea</dc:creator><dc:date>2026-03-04T10:00:00</dc:date>"
odt comment "<text:p>Minister Alder will<office:annotation>$by<text:p>check: really not?</text:p></office:annotation> sign.</text:p>"
odt deletion "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info>$by</office:change-info><text:p>not </text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Minister Alder will <text:change text:change-id='c1'/>sign.</text:p>"
see 'comment' "$(flat comment)" 'Minister Alder willBea2026-03-04T10:00:00check: really not?|sign.|'
see 'tracked deletion' "$(flat deletion)" 'Bea2026-03-04T10:00:00not|Minister Alder will sign.|'

exit "$changed"
