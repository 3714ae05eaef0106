#!/usr/bin/env bash
# Question: On which day does incidence count a statement of 4 March 2026, 23:30 in New York, where the column of
#   times carries that zone?
# Guess: 4 March: the zone is part of the column, and printing it shows the 4th.
# What happens: 5 March: the times are turned into days in UTC. A statement of 0:30 on the same clock stays on its own
#   day, so the evening moves and the night does not. (r-cran-incidence 1.7.3-1; seen on 30 November 2026.)
# Why it matters: The late news of each day is counted to the next one, and the peak after a speech comes a day late.
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
wanted r-cran-incidence 1.7.3-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(incidence))
for (clock in c('00:30', '12:00', '23:30')) {
  said <- as.POSIXct(paste('2026-03-04', clock), tz = 'America/New_York')
  counted <- suppressMessages(as.data.frame(incidence(said)))
  cat(format(said), 'counted on', format(counted$dates), '\n')
}
EOF
cat >"$dir/stated" <<'EOF'
2026-03-04 00:30:00 counted on 2026-03-04 
2026-03-04 12:00:00 counted on 2026-03-04 
2026-03-04 23:30:00 counted on 2026-03-05 
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
