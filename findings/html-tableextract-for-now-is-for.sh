#!/usr/bin/env bash
# Question: A table has the columns who, for now, for, not against and against. Which does Perl’s HTML::TableExtract
#   give for the headers who, for and against?
# Guess: Those of exactly these names.
# What happens: who, for now and not against: each name is looked for as a pattern anywhere in a heading, and the
#   first column that holds it is taken, though another one has just this name. ^for$ and ^against$ bring the right
#   ones. (libhtml-tableextract-perl 2.15-2; seen on 30 November 2026.)
# Why it matters: The counts of conditional support stand under support.
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
need libhtml-tableextract-perl 2.15-2
cat >"$dir/run.pl" <<'CODE'
use HTML::TableExtract;
my $html = '<table><tr><th>who</th><th>for now</th><th>for</th><th>not against</th><th>against</th></tr>
<tr><td>Ann</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>';
for my $headers (['who', 'for', 'against'], ['who', '^for$', '^against$']) {
  my $table = HTML::TableExtract->new(headers => $headers);
  $table->parse($html);
  print "@$headers: @$_\n" for $table->rows;
}
CODE
cat >"$dir/stated" <<'STATED'
who for against: Ann 1 3
who ^for$ ^against$: Ann 2 4
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
