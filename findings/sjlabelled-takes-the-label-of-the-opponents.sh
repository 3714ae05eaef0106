#!/usr/bin/env bash
# Question: Stances are coded -1 against, 0 neutral, 1 for and -9 no answer, with the labels in this order. What is left
#   after set_na(x, na = -9) of sjlabelled, which is to make -9 missing and to drop its label?
# Guess: -1, 0, 1 and NA, with their three labels.
# What happens: The values are right and the label that is gone is "against": the labels are counted in the order of
#   their values, and struck in the order in which they were stated. as_label then gives NA, neutral, for, NA. With 1, 2,
#   3 and 9 and the 9 stated first, "for" is lost. It is right where labels are stated in the order of their values.
#   (r-cran-sjlabelled 1.2.0-1, r-cran-haven 2.5.1-1; seen on 30 November 2026.)
# Why it matters: All opponents vanish from tables made of the labels, and the missing have a label.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  local name=${1%%=*} version=${1#*=} is
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$name=$version" >/dev/null 2>&1 || { echo "did not run: $name $version is not to be had"; exit 0; }
  is=$(dpkg-query -W -f='${Version}' "$name")
  [ "$is" = "$version" ] || { echo "did not run: $name is $is here, this was seen with $version"; exit 0; }
  echo "$name $is"
}
need r-cran-sjlabelled=1.2.0-1
need r-cran-haven=2.5.1-1
cat >"$dir/run.R" <<'CODE'
suppressMessages(library(sjlabelled))
tell <- function(name, x) {
  l <- attr(x, "labels")
  cat(name, ": values", as.vector(x), "| labels", if (length(l)) paste0(l, "=", names(l), collapse = ", ") else "none", "| as_label", as.character(as_label(x)), "\n")
}
x <- haven::labelled(c(-1, 0, 1, -9), c("against" = -1, "neutral" = 0, "for" = 1, "no answer" = -9))
tell("given", x)
tell("set_na, na = -9", set_na(x, na = -9))
tell("plain, na = -9", set_na(structure(c(-1, 0, 1, -9), labels = c("against" = -1, "neutral" = 0, "for" = 1, "no answer" = -9)), na = -9))
y <- haven::labelled(c(1, 2, 3, 9), c("against" = 1, "neutral" = 2, "for" = 3, "no answer" = 9))
tell("codes 1, 2, 3, 9, na = 9", set_na(y, na = 9))
z <- haven::labelled(c(1, 2, 3, 9), c("no answer" = 9, "against" = 1, "neutral" = 2, "for" = 3))
tell("the same, 9 named first", set_na(z, na = 9))
w <- haven::labelled(c(-1, 0, 1, -9), c("no answer" = -9, "against" = -1, "neutral" = 0, "for" = 1))
tell("named in order", set_na(w, na = -9))
CODE
cat >"$dir/stated" <<'STATED'
given : values -1 0 1 -9 | labels -1=against, 0=neutral, 1=for, -9=no answer | as_label against neutral for no answer 
set_na, na = -9 : values -1 0 1 NA | labels 0=neutral, 1=for, -9=no answer | as_label NA neutral for NA 
plain, na = -9 : values -1 0 1 NA | labels 0=neutral, 1=for, -9=no answer | as_label NA neutral for NA 
codes 1, 2, 3, 9, na = 9 : values 1 2 3 NA | labels 1=against, 2=neutral, 3=for | as_label against neutral for NA 
the same, 9 named first : values 1 2 3 NA | labels 9=no answer, 1=against, 2=neutral | as_label against neutral NA NA 
named in order : values -1 0 1 NA | labels -1=against, 0=neutral, 1=for | as_label against neutral for NA 
STATED
{
  Rscript --vanilla "$dir/run.R"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
