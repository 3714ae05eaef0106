#!/usr/bin/env bash
# Question: A debate's captions in SRT have three cues. How many has subsrt, if the lines end in LF, as on every
#   server?
# Guess: Three.
# What happens: One: it ends a cue only at CR LF, or at two empty lines, so that the first cue has the text of
#   all the others, numbers and times included, and lasts as long as the first. Of a WebVTT file with LF nothing
#   at all is left. With CR LF there are three, as in subtitle either way. (subsrt@1.1.1, subtitle@4.2.2; seen
#   2026-11-30.)
# Why it matters: The first speaker says the whole debate, in three seconds.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" subsrt@1.1.1 subtitle@4.2.2 >/dev/null 2>&1 ||
  { echo "did not run: subsrt@1.1.1 subtitle@4.2.2 not to be had"; exit 0; }
echo "subsrt@1.1.1 subtitle@4.2.2"
cat >"$dir/run.cjs" <<'CODE'
const subsrt = require('subsrt');
const { parseSync } = require('subtitle');
const srt = '1\n00:00:01,000 --> 00:00:04,000\nANN: We will not.\n\n2\n00:00:04,000 --> 00:00:06,000\nBOB: We will.\n\n3\n00:00:06,000 --> 00:00:09,000\nCAL: Never.\n';
const vtt = 'WEBVTT\n\n' + srt.replaceAll(',000', '.000');
for (const [end, name] of [['\n', 'LF'], ['\r\n', 'CR LF']]) {
  const cues = subsrt.parse(srt.replaceAll('\n', end), { format: 'srt' });
  console.log('SRT', name, '| subsrt', cues.length, 'until', cues[0].end, 'Bob in the first', cues[0].text.includes('BOB'), '| subtitle', parseSync(srt.replaceAll('\n', end)).length);
  console.log('WebVTT', name, '| subsrt', subsrt.parse(vtt.replaceAll('\n', end), { format: 'vtt' }).filter(cue => cue.type === 'caption').length);
}
CODE
cat >"$dir/stated" <<'STATED'
SRT LF | subsrt 1 until 4000 Bob in the first true | subtitle 3
WebVTT LF | subsrt 0
SRT CR LF | subsrt 3 until 4000 Bob in the first false | subtitle 3
WebVTT CR LF | subsrt 3
STATED
{
  node "$dir/run.cjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
