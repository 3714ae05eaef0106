#!/usr/bin/env bash
# Question: On 10 March 2026 a Vietnamese article says “thứ sáu tuần trước”, Friday of last week. Which day does
#   chrono-node's Vietnamese module find?
# Guess: 6 March; or, where it does not know last week, some Friday.
# What happens: chrono-node 2.10.3: 27 January, six weeks ago. Weekdays are numbered in Vietnamese (Friday is “the
#   sixth day”), the number is cut off from the word for day, and “sáu tuần trước” alone reads as “six weeks ago”.
#   “Thứ hai tuần trước” (Monday) is two weeks ago; of “thứ tư tuần trước” (Wednesday) come two dates, tomorrow and a
#   plain week ago. Seen on 30 November 2026.
# Why it matters: Every “Friday of last week” of a Vietnamese paper is dated more than a month too early, and Monday's
#   stands a week off.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" chrono-node@2.10.3 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: chrono-node@2.10.3 not to be had"; exit 0; }
echo "chrono-node@2.10.3"

cat >run.mjs <<'EOF'
import { vi } from 'chrono-node'

const tuesday = new Date('2026-03-10T12:00:00Z')
for (const phrase of ['thứ hai tuần trước', 'thứ ba tuần trước', 'thứ tư tuần trước', 'thứ năm tuần trước', 'thứ sáu tuần trước', 'thứ bảy tuần trước', 'sáu tuần trước'])
  console.log(phrase, '->', vi.parse(phrase, tuesday).map(found => `${found.text}: ${found.start.date().toISOString().slice(0, 10)}`).join('; ') || 'no date')
EOF
cat >stated <<'EOF'
thứ hai tuần trước -> hai tuần trước: 2026-02-24
thứ ba tuần trước -> ba tuần trước: 2026-02-17
thứ tư tuần trước -> thứ tư: 2026-03-11; tuần trước: 2026-03-03
thứ năm tuần trước -> năm tuần trước: 2026-02-03
thứ sáu tuần trước -> sáu tuần trước: 2026-01-27
thứ bảy tuần trước -> bảy tuần trước: 2026-01-20
sáu tuần trước -> sáu tuần trước: 2026-01-27
EOF
{
  TZ=UTC node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
