#!/usr/bin/env bash
# Question: What marks does Perl’s Text::Typography, the port of SmartyPants, set in "No," she said, in ("No") and in
#   She said "no"? And in 10--15?
# Guess: “No,” she said; (“No”); “no”; 10–15.
# What happens: ”No,” she said and (”No”): without a blank before it, a mark is a closing one. Inside a sentence it is
#   right. 10--15 becomes 10—15, with the em dash of a break. (libtext-typography-perl 0.01-5; seen on 30 November
#   2026.)
# Why it matters: A reader of quotations that looks for an opening mark finds none at the start of an article.
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
need libtext-typography-perl 0.01-5
cat >"$dir/run.pl" <<'CODE'
use open qw(:std :utf8); use Text::Typography qw(typography);
for my $text ('"No," she said', '("No")', 'She said "no"', '10--15') {
  (my $set = typography($text)) =~ s/&#(\d+);/chr($1)/ge;
  print "$text: $set\n";
}
CODE
cat >"$dir/stated" <<'STATED'
"No," she said: ”No,” she said
("No"): (”No”)
She said "no": She said “no”
10--15: 10—15
STATED
{
  perl "$dir/run.pl"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
