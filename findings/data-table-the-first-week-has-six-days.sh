#!/usr/bin/env bash
# Question: data.table counts weeks from 1 January, as lubridate's week() does. How many days has its first week,
#   and to which day does round(as.IDate("2026-03-04"), "weeks") go, which is meant for grouping?
# Guess: Seven; the first day of that week, on or before 4 March.
# What happens: Six: 7 January is in week 2, where lubridate counts it to week 1, and all later weeks begin a day
#   early. The rounded day is counted the other way: 4 March becomes 5 March, the day after, and so the last day of
#   each "week" is put with the days that follow it. (r-cran-data.table 1.14.8+dfsg-1, r-cran-lubridate
#   1.9.2+dfsg-1; seen on 30 November 2026.)
# Why it matters: One seventh of all statements is dated to a day that had not come yet, and weekly counts differ
#   from those of lubridate.
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
wanted r-cran-data.table 1.14.8+dfsg-1
wanted r-cran-lubridate 1.9.2+dfsg-1

cat >"$dir/run.R" <<'EOF'
suppressMessages(library(data.table))
days <- as.IDate(c('2026-01-01', '2026-01-06', '2026-01-07', '2026-01-08', '2026-03-03', '2026-03-04', '2026-03-05'))
for (i in seq_along(days)) {
  cat(format(days[i]), ': data.table week ', week(days[i]), ', rounded ', format(round(days[i], 'weeks')),
      '; lubridate week ', lubridate::week(as.Date(days[i])), '\n', sep = '')
}
EOF
cat >"$dir/stated" <<'EOF'
2026-01-01: data.table week 1, rounded 2026-01-01; lubridate week 1
2026-01-06: data.table week 1, rounded 2026-01-01; lubridate week 1
2026-01-07: data.table week 2, rounded 2026-01-08; lubridate week 1
2026-01-08: data.table week 2, rounded 2026-01-08; lubridate week 2
2026-03-03: data.table week 9, rounded 2026-02-26; lubridate week 9
2026-03-04: data.table week 10, rounded 2026-03-05; lubridate week 9
2026-03-05: data.table week 10, rounded 2026-03-05; lubridate week 10
EOF
{
  TZ=UTC Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
