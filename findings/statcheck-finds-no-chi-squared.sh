#!/usr/bin/env bash
# Question: R's statcheck finds reported statistics in a text and computes their p again. Which of t, z and χ² does it
#   find, by the place where they stand and the marks around them?
# Guess: All that are written as APA asks, with χ² as it is printed, at the start of a text too.
# What happens: χ²(1) with the raised 2 is not found, χ2(1) is. z = 1.96 as the first word of a text is not found, in
#   brackets or behind a word it is. A semicolon before p, ≤, an effect size or an interval between the two hide the
#   result. Each time it says that it did not find any results. (r-cran-statcheck 1.4.0-1; seen on 1 December 2026.)
# Why it matters: A check of a field's papers counts as free of errors what it never looked at.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is r-cran-statcheck)" = "installed 1.4.0-1" ] ||
  apt-get install -y --no-install-recommends r-cran-statcheck=1.4.0-1 >/dev/null 2>&1 ||
  { echo "did not run: r-cran-statcheck=1.4.0-1 is not to be had"; exit 0; }
echo "r-cran-statcheck 1.4.0-1"
cat >run.R <<'CODE'
suppressMessages(library(statcheck))
for (text in c("We found t(28) = 2.20, p = .36.", "We found t(28) = 2.20; p = .36.", "We found t(28) = 2.20, p ≤ .36.", "We found t(28) = 2.20, d = .5, p = .36.",
    "We found z = 1.96, p = .5.", "z = 1.96, p = .5.", "(z = 1.96, p = .5)", "We found χ2(1) = 3.84, p = .5.", "We found χ²(1) = 3.84, p = .5.")) {
  found <- suppressMessages(statcheck(text, messages = FALSE))
  cat(text, "-> ", if (is.data.frame(found)) paste0(found$test_type, ", error: ", found$error) else "not found", "\n", sep = "")
}
CODE
cat >stated <<'STATED'
We found t(28) = 2.20, p = .36.-> t, error: TRUE
We found t(28) = 2.20; p = .36.-> not found
We found t(28) = 2.20, p ≤ .36.-> not found
We found t(28) = 2.20, d = .5, p = .36.-> not found
We found z = 1.96, p = .5.-> Z, error: TRUE
z = 1.96, p = .5.-> not found
(z = 1.96, p = .5)-> Z, error: TRUE
We found χ2(1) = 3.84, p = .5.-> Chi2, error: TRUE
We found χ²(1) = 3.84, p = .5.-> not found
STATED
{
  LC_ALL=C.UTF-8 Rscript --vanilla run.R | grep -v 'did not find any'
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
