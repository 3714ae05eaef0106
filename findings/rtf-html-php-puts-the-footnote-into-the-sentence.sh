#!/usr/bin/env bash
# Question: What does PHP's rtf-html-php (Debian's RtfHtmlPhp) make of an RTF text with a page header, a footnote in
#   the sentence and a comment?
# Guess: The sentence; header, footnote and comment are left out or marked as such.
# What happens: One line: the header is glued to the first word of the text, the footnote stands inside the sentence
#   as words of it, and the comment too: "The HeraldWe will not signIn the treaty of 2019. the dealReally?." The cells
#   of a table are glued as well. (php-cli 2:8.2+93, php-roundcube-rtf-html-php 2.1-2; seen on 30 November 2026.)
# Why it matters: A deputy says what the editor asked in the margin.
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
wanted php-cli '2:8.2+93'
wanted php-roundcube-rtf-html-php 2.1-2

cat >"$dir/a.rtf" <<'EOF'
{\rtf1\ansi {\header The Herald}We will not sign{\footnote In the treaty of 2019.} the deal{\annotation Really?}.\par
\trowd\cellx2000\cellx4000\intbl Ann\cell 30\cell\row\pard The end.\par}
EOF
cat >"$dir/run.php" <<'EOF'
<?php
require '/usr/share/php/RtfHtmlPhp/autoload.php';
$document = new RtfHtmlPhp\Document(trim(file_get_contents($argv[1])));
$html = (new RtfHtmlPhp\Html\HtmlFormatter('UTF-8'))->Format($document);
echo trim(strip_tags(str_replace('</p>', "\n", $html))), "\n";
EOF
cat >"$dir/stated" <<'EOF'
The HeraldWe will not signIn the treaty of 2019. the dealReally?.
Ann30
The end.
EOF
{
  php "$dir/run.php" "$dir/a.rtf"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
