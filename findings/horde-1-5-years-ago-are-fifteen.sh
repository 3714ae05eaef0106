#!/usr/bin/env bash
# Question: Noon on 10 March 2026. What does PHP’s Horde_Date_Parser make of 1.5 years ago, 4.3.2026, March 2026 and
#   last month?
# Guess: September 2024, or none; 4 March, or 3 April; the first of the month, or all of it.
# What happens: 10 March 2011, fifteen years ago, as the point is dropped; 11 March at 19:20:26; 16 March, the middle
#   of the month, as of “may” too. “half a year ago” and 4-6 March 2026 are none. (php-horde-date-parser 2.0.7-2,
#   php-cli 2:8.2+93; seen on 30 November 2026.)
# Why it matters: The first days of each month in a German paper are tomorrow.
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
need php-horde-date-parser 2.0.7-2
need php-cli 2:8.2+93
cat >"$dir/run.php" <<'CODE'
<?php
error_reporting(0);
set_include_path('/usr/share/php');
spl_autoload_register(fn($name) => @include str_replace('_', '/', $name) . '.php');
$noon = new Horde_Date('2026-03-10 12:00:00');
foreach (['1.5 years ago', '4.3.2026', 'March 2026', 'may', '4 March 2026', 'half a year ago', '4-6 March 2026'] as $text) {
    $found = Horde_Date_Parser::parse($text, ['now' => $noon, 'locale' => 'en']);
    echo $text, ': ', $found ? $found : 'none', "\n";
}
CODE
cat >"$dir/stated" <<'STATED'
1.5 years ago: 2011-03-10 12:00:00
4.3.2026: 2026-03-11 19:20:26
March 2026: 2026-03-16 12:00:00
may: 2026-05-16 12:00:00
4 March 2026: 2026-03-04 12:00:00
half a year ago: none
4-6 March 2026: none
STATED
{
  TZ=UTC php "$dir/run.php"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
