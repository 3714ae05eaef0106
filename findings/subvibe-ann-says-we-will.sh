#!/usr/bin/env bash
# Question: A WebVTT file has the captions “<v Ann>We will <b>not</b> sign”, “30” and “<v Cee>Fewer &lt; 20”. What do
#   the people say for @aj-archipelago/subvibe, and what is the second caption?
# Guess: Ann: We will not sign, with or without the tag; 30; Cee: Fewer < 20.
# What happens: Ann says “We will”: a voice ends at the next tag. The caption 30 is empty, as its text is taken for
#   the number of the next one, though none follows and an error is noted; in an SRT file it is read. Cee’s words are
#   whole, with &lt; as it stands. (@aj-archipelago/subvibe@1.0.12; seen on 30 November 2026.)
# Why it matters: Whoever stresses the not has promised to sign, and the answer to “How many?” is lost.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @aj-archipelago/subvibe@1.0.12 >/dev/null 2>&1 ||
  { echo "did not run: @aj-archipelago/subvibe@1.0.12 not to be had"; exit 0; }
echo "@aj-archipelago/subvibe@1.0.12"
cat >"$dir/run.mjs" <<'CODE'
import { parse } from '@aj-archipelago/subvibe';
const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>We will <b>not</b> sign\n\n00:03.000 --> 00:04.000\n30\n\n00:05.000 --> 00:06.000\n<v Cee>Fewer &lt; 20\n';
for (const cue of parse(vtt).cues) console.log('WebVTT:', JSON.stringify(cue.text), ...(cue.voices ?? []).map(({ voice, text }) => `${voice}: ${text}`));
for (const cue of parse('1\n00:00:03,000 --> 00:00:04,000\n30\n').cues) console.log('SRT:', JSON.stringify(cue.text));
CODE
cat >"$dir/stated" <<'STATED'
WebVTT: "<v Ann>We will <b>not</b> sign" Ann: We will
WebVTT: ""
WebVTT: "<v Cee>Fewer &lt; 20" Cee: Fewer &lt; 20
SRT: "30"
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
