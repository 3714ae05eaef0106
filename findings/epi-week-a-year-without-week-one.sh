#!/usr/bin/env bash
# Question: epi-week gives the epidemiological week (from Sunday; week 1 has four days of January at least), by
#   which media are often counted in the United States. In which week is Sunday, 4 January 2026, and which weeks has
#   the year?
# Guess: In week 1 of 2026, as the three days before belong to week 53 of 2025; the year has the weeks 1 to 52.
# What happens: In week 2: 2026 has no week 1 and ends with week 53, as have 2021, 2022, 2027 and 2028, all years
#   that begin on Thursday to Saturday. 2024 and 2025 are right. lubridate's epiweek has week 1 in all years.
#   (r-cran-lubridate 1.9.2+dfsg-1, epi-week@0.0.1; seen on 30 November 2026.)
# Why it matters: A column of weeks joined with another one is a week off, in some years and not in others.
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
wanted r-cran-lubridate 1.9.2+dfsg-1

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" \
  epi-week@0.0.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: epi-week@0.0.1 not to be had"; exit 0; }

cat >"$dir/run.cjs" <<'EOF'
const loaded = require('epi-week')
const epiWeek = loaded.default ?? loaded
for (let year = 2020; year <= 2028; year++) {
  const weeks = new Set()
  for (let at = Date.UTC(year, 0, 5); at <= Date.UTC(year, 11, 25); at += 86400000) weeks.add(epiWeek(new Date(at)).week)
  const first = epiWeek(new Date(Date.UTC(year, 0, 5)))
  console.log(`epi-week, 5 January ${year}: week ${first.week}; 25 December: ${Math.max(...weeks)}`)
}
EOF
cat >"$dir/run.R" <<'EOF'
suppressMessages(library(lubridate))
for (year in 2020:2028) {
  cat('lubridate, 5 January ', year, ': week ', epiweek(as.Date(paste0(year, '-01-05'))), '; 25 December: ', epiweek(as.Date(paste0(year, '-12-25'))), '\n', sep = '')
}
EOF
cat >"$dir/stated" <<'EOF'
epi-week, 5 January 2020: week 2; 25 December: 52
epi-week, 5 January 2021: week 2; 25 December: 52
epi-week, 5 January 2022: week 2; 25 December: 53
epi-week, 5 January 2023: week 1; 25 December: 52
epi-week, 5 January 2024: week 1; 25 December: 52
epi-week, 5 January 2025: week 2; 25 December: 52
epi-week, 5 January 2026: week 2; 25 December: 52
epi-week, 5 January 2027: week 2; 25 December: 52
epi-week, 5 January 2028: week 2; 25 December: 53
lubridate, 5 January 2020: week 2; 25 December: 52
lubridate, 5 January 2021: week 1; 25 December: 51
lubridate, 5 January 2022: week 1; 25 December: 52
lubridate, 5 January 2023: week 1; 25 December: 52
lubridate, 5 January 2024: week 1; 25 December: 52
lubridate, 5 January 2025: week 2; 25 December: 52
lubridate, 5 January 2026: week 1; 25 December: 51
lubridate, 5 January 2027: week 1; 25 December: 51
lubridate, 5 January 2028: week 1; 25 December: 52
EOF
{
  TZ=UTC node "$dir/run.cjs"
  TZ=UTC Rscript --vanilla "$dir/run.R" 2>/dev/null
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
