#!/usr/bin/env bash
# Question: R's formattable takes numbers as texts. What numbers are "-$1,500", "($1,500)", "-1,500" as currency,
#   accounting and comma?
# Guess: -1500 each time, or NA with a warning.
# What happens: currency makes 1500 of all three, without a warning, and prints it as -$1,500: it shows the text that
#   was given, and one dollar more is -$1,501. comma and accounting keep the sign where they understand the text, or
#   give NA with a warning. (r-cran-formattable 0.2.1+dfsg-1; seen on 1 December 2026.)
# Why it matters: A loss is shown as a loss, and counted as a gain.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-formattable)" = "installed 0.2.1+dfsg-1" ] ||
  apt-get install -y --no-install-recommends r-cran-formattable=0.2.1+dfsg-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-formattable=0.2.1+dfsg-1 is not to be had"; exit 0; }
echo "r-cran-formattable 0.2.1+dfsg-1"
cat >run.R <<'CODE'
suppressWarnings(suppressMessages(library(formattable)))
warned <- function(x) withCallingHandlers(x, warning = function(w) { cat("(a warning) "); invokeRestart("muffleWarning") })
for (text in c("-$1,500", "($1,500)", "-1,500", "$-1,500", "(1,500)"))
  for (read in c("currency", "accounting", "comma")) {
    cat(text, read, "")
    number <- warned(get(read)(text))
    cat("is", as.numeric(number), "shown as", format(number), "\n")
  }
cat("and one dollar:", format(currency("-$1,500") + 1), "\n")
CODE
cat >stated <<'STATED'
-$1,500 currency is 1500 shown as -$1,500 
-$1,500 accounting (a warning) is NA shown as NA 
-$1,500 comma (a warning) is NA shown as NA 
($1,500) currency is 1500 shown as ($)1,500 
($1,500) accounting (a warning) is NA shown as NA 
($1,500) comma (a warning) is NA shown as NA 
-1,500 currency is 1500 shown as -1,500 
-1,500 accounting is -1500 shown as (1,500) 
-1,500 comma is -1500 shown as -1,500 
$-1,500 currency is 1500 shown as $-1,500 
$-1,500 accounting (a warning) is NA shown as NA 
$-1,500 comma (a warning) is NA shown as NA 
(1,500) currency is 1500 shown as ()1,500 
(1,500) accounting is -1500 shown as (1,500) 
(1,500) comma (a warning) is NA shown as NA 
and one dollar: -$1,501 
STATED
{
  Rscript --vanilla run.R
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
