#!/usr/bin/env bash
# Question: A debate's captions in WebVTT say where a line stands: 00:04.000 --> 00:06.500 line:0. When does the
#   caption end in @plussub/srt-vtt-parser?
# Guess: At 6.5 seconds: the place does not touch the time, and minutes without hours are allowed.
# What happens: At 360 seconds: the words behind the time become part of its last number, which is lost, and the
#   seconds are taken for minutes. Where the minutes are 1, the end is no number. Without the place, or with
#   hours, the end is right. (@plussub/srt-vtt-parser@2.0.5; seen 2026-11-30.)
# Why it matters: The caption of one speaker lies over those of the next six minutes, and whoever speaks then is
#   taken for him.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @plussub/srt-vtt-parser@2.0.5 >/dev/null 2>&1 ||
  { echo "did not run: @plussub/srt-vtt-parser@2.0.5 not to be had"; exit 0; }
echo "@plussub/srt-vtt-parser@2.0.5"
cat >"$dir/run.mjs" <<'CODE'
import { parse } from '@plussub/srt-vtt-parser';
for (const time of ['00:04.000 --> 00:06.500', '00:04.000 --> 00:06.500 line:0', '01:04.000 --> 01:06.500 align:start', '00:00:04.000 --> 00:00:06.500 line:0']) {
  const [cue] = parse(`WEBVTT\n\n${time}\nWe will not.\n`).entries;
  console.log(time, '| from', cue.from, 'to', cue.to);
}
CODE
cat >"$dir/stated" <<'STATED'
00:04.000 --> 00:06.500 | from 4000 to 6500
00:04.000 --> 00:06.500 line:0 | from 4000 to 360000
01:04.000 --> 01:06.500 align:start | from 64000 to NaN
00:00:04.000 --> 00:00:06.500 line:0 | from 4000 to 6500
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
