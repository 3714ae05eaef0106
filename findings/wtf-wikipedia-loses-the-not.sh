#!/usr/bin/env bash
# Question: A Wikipedia page stresses a word by its template: Germany will {{em|not}} send {{nowrap|30 tanks}}. What
#   is its text in wtf_wikipedia, and in pandoc?
# Guess: Germany will not send 30 tanks: the template only sets a word in italics.
# What happens: Germany will send 30 tanks. It knows nowrap and small; em, strong, an amount in EUR with a link and
#   val's power of ten go with what they hold. ''not'' between apostrophes stays. pandoc drops all templates: “Germany
#   will send .” (pandoc 2.17.1.1-2~deb12u1, wtf_wikipedia@10.4.2; seen 2026-11-30.)
# Why it matters: The encyclopaedia that reports a refusal is quoted for a promise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need pandoc 2.17.1.1-2~deb12u1
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" wtf_wikipedia@10.4.2 >/dev/null 2>&1 ||
  { echo "did not run: wtf_wikipedia@10.4.2 not to be had"; exit 0; }
echo "wtf_wikipedia@10.4.2"
cat >"$dir/run.mjs" <<'CODE'
import wtf from 'wtf_wikipedia';
for (const text of [
  "Germany will {{em|not}} send {{nowrap|30 tanks}}.",
  "Germany will {{strong|not}} send tanks.",
  "Germany will {{small|not}} send tanks.",
  "Germany will ''not'' send tanks.",
  'It pays {{EUR|5.5|link=yes}} billion for {{val|1.5|e=6}} people.',
]) console.log(text, '|', wtf(text).text());
CODE
cat >"$dir/stated" <<'STATED'
Germany will {{em|not}} send {{nowrap|30 tanks}}. | Germany will send 30 tanks.
Germany will {{strong|not}} send tanks. | Germany will send tanks.
Germany will {{small|not}} send tanks. | Germany will not send tanks.
Germany will ''not'' send tanks. | Germany will not send tanks.
It pays {{EUR|5.5|link=yes}} billion for {{val|1.5|e=6}} people. | It pays billion for 1.5 people.
pandoc | Germany will send .
STATED
{
  node "$dir/run.mjs"
  echo "pandoc | $(echo "Germany will {{em|not}} send {{nowrap|30 tanks}}." | pandoc -f mediawiki -t plain)"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
