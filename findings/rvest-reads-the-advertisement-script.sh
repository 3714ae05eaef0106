#!/usr/bin/env bash
# Question: A news page has the script of an advertisement and one of its own between its paragraphs, as most have.
#   What does html_text2() of rvest give, which is said to give the text as a browser shows it?
# Guess: The paragraphs alone, as w3m and a browser show them.
# What happens: The code of the scripts stands between the paragraphs as text, and so does a style sheet in the
#   body. Only what stands in the head is left out. (r-cran-rvest 1.0.3-1, w3m 0.5.3+git20230121-2; seen on 30
#   November 2026.)
# Why it matters: Words of the advertisement and of the code are counted and matched as words of the article.
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
wanted r-cran-rvest 1.0.3-1
wanted w3m 0.5.3+git20230121-2

cat >"$dir/page.html" <<'EOF'
<!doctype html>
<html><head><title>Tanks</title><script>var first = "none"</script></head><body>
<p>Berlin will not send tanks.</p>
<script>var offer = "buy tanks now"</script>
<style>.minister { color: red }</style>
<p>So said the minister.</p>
</body></html>
EOF
cat >"$dir/run.R" <<'EOF'
suppressMessages(library(rvest))
lines <- strsplit(html_text2(read_html(commandArgs(TRUE))), '\n')[[1]]
cat(paste('rvest:', lines[nzchar(trimws(lines))]), sep = '\n')
EOF
cat >"$dir/stated" <<'EOF'
rvest: Berlin will not send tanks.
rvest: var offer = "buy tanks now".minister { color: red }
rvest: So said the minister.
w3m: Berlin will not send tanks.
w3m: So said the minister.
EOF
{
  Rscript --vanilla "$dir/run.R" "$dir/page.html" 2>/dev/null
  w3m -dump -T text/html "$dir/page.html" | sed '/^ *$/d; s/^/w3m: /'
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
