#!/usr/bin/env bash
# Question: Two people speak at once: “We will not sign.” stands from second 1 to 3 of an SRT file, “Nor will we.”
#   from 2 to 4. What does ttconv write as WebVTT?
# Guess: Two captions that overlap, as both formats allow.
# What happens: Three: the first sentence from 1 to 2, both sentences from 2 to 3 as one caption, the second from 3 to
#   4. Its picture is the same, its text has each sentence twice, and the two speakers share a caption.
#   (python3-ttconv 1.0.5-3; seen on 30 November 2026.)
# Why it matters: Counted from the captions, everybody who is interrupted has said it twice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
need() {
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "ok installed" ||
    apt-get install -y --no-install-recommends "$1=$2" >/dev/null 2>&1 || { echo "did not run: $1 $2 is not to be had"; exit 0; }
  local is; is=$(dpkg-query -W -f='${Version}' "$1")
  [ "$is" = "$2" ] || { echo "did not run: $1 is $is here, this was seen with $2"; exit 0; }
  echo "$1 $is"
}
need python3-ttconv 1.0.5-3
cat >"$dir/run.py" <<'CODE'
import io
from ttconv.srt import reader
from ttconv.vtt import writer
srt = '1\n00:00:01,000 --> 00:00:03,000\nWe will not sign.\n\n2\n00:00:02,000 --> 00:00:04,000\nNor will we.\n'
print(writer.from_model(reader.to_model(io.StringIO(srt))).strip())
CODE
cat >"$dir/stated" <<'STATED'
WEBVTT

1
00:00:01.000 --> 00:00:02.000
We will not sign.

2
00:00:02.000 --> 00:00:03.000
We will not sign.
Nor will we.

3
00:00:03.000 --> 00:00:04.000
Nor will we.
STATED
{
  /usr/bin/python3 "$dir/run.py" 2>/dev/null
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
