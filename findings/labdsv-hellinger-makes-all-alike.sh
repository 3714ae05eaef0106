#!/usr/bin/env bash
# Question: What does dsvdis of labdsv give as Hellinger distance of three actors who share no concept, and as Ochiai
#   distance to an actor without statements?
# Guess: The largest distance there is, 1 or the root of 2; for the silent one no value, or 1 as with Sørensen.
# What happens: Hellinger is 0 between all actors, whatever they said. By Ochiai the silent actor is at 0 from
#   everybody, so the same as Ann and as Cee who are at 1 from each other; by Sørensen and Steinhaus he is at 1 from
#   all, by chi square the distance is NaN. (r-cran-labdsv 2.0-1-2; seen on 30 November 2026.)
# Why it matters: A map of the debate puts everybody on one point, or the silent ones into all camps.
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
wanted r-cran-labdsv 2.0-1-2

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(labdsv))
debate <- rbind(Ann = c(2, 1, 0, 0), Bob = c(0, 1, 1, 0), Cee = c(0, 0, 0, 1), Dan = c(0, 0, 0, 0))
for (index in c('sorensen', 'steinhaus', 'ochiai', 'hellinger', 'chisq')) {
  d <- as.matrix(dsvdis(debate, index))
  cat(sprintf('%s: Ann-Bob %.2f, Ann-Cee %.2f, Ann-Dan %.2f\n', index, d['Ann', 'Bob'], d['Ann', 'Cee'], d['Ann', 'Dan']))
}
EOF
cat >"$dir/stated" <<'EOF'
sorensen: Ann-Bob 0.50, Ann-Cee 1.00, Ann-Dan 1.00
steinhaus: Ann-Bob 0.67, Ann-Cee 1.00, Ann-Dan 1.00
ochiai: Ann-Bob 0.50, Ann-Cee 1.00, Ann-Dan 0.00
hellinger: Ann-Bob 0.00, Ann-Cee 0.00, Ann-Dan 0.00
chisq: Ann-Bob 1.71, Ann-Cee 2.77, Ann-Dan NaN
EOF
{
  Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
