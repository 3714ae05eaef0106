#!/usr/bin/env bash
# Question: One coder sorts a table of statements, another corrects the stance of one. Perl's Algorithm::Merge merges
#   both against the original. What comes out?
# Guess: A conflict at the row, as Git's merge-file and Python's merge3 have it.
# What happens: No conflict, and the correction is gone: Algorithm::Merge 0.08 keeps Bob's old stance. Where one coder
#   only moves a row to the end and the other corrects it, the corrected row stays at its place and the old one comes
#   a second time at the end. Seen on 30 November 2026.
# Why it matters: Two people work on one list, the program reports success, and one person's work is lost or
#   contradicts itself.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

need() { # package version
  local is
  is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${is%% *}" != installed ]; then
    { apt-get install -y --no-install-recommends "$1" || { apt-get update && apt-get install -y --no-install-recommends "$1=$2"; }; } >/dev/null 2>&1 || true
    is=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$is" = "installed $2" ] || { echo "did not run: Debian's $1 $2 is not to be had (seen: ${is:-none})"; exit 0; }
  echo "$1 $2"
}
need libalgorithm-merge-perl '0.08-5'

cat >run.pl <<'EOF'
use Algorithm::Merge qw(merge);
my @original = ("1 Ann support", "2 Bob oppose", "3 Cee support", "4 Dan oppose");
my @corrected = ("1 Ann support", "2 Bob support", "3 Cee support", "4 Dan oppose");
my @sorted = ("2 Bob oppose", "4 Dan oppose", "1 Ann support", "3 Cee support");
my @moved = ("1 Ann support", "3 Cee support", "4 Dan oppose", "2 Bob oppose");
my %other = (sorted => \@sorted, moved => \@moved);
for my $name ("sorted", "moved") {
  my $conflicts = 0;
  my @merged = merge(\@original, $other{$name}, \@corrected, { CONFLICT => sub { $conflicts++; () } });
  print "$name: conflicts $conflicts: ", join(" | ", @merged), "\n";
}
EOF
cat >stated <<'EOF'
sorted: conflicts 0: 2 Bob oppose | 4 Dan oppose | 1 Ann support | 3 Cee support
moved: conflicts 0: 1 Ann support | 2 Bob support | 3 Cee support | 4 Dan oppose | 2 Bob oppose
EOF
{
  perl run.pl
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
