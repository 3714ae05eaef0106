#!/usr/bin/env bash
# Question: A schema lists the stances "-1", "0", "1". What does quicktype call them?
# Guess: Something that keeps the sign, such as MINUS_1 and THE_1.
# What happens: THE_1 is "-1" and STANCE_1 is "1", in all languages tried. With "+1" and "-1" the same name THE_1
#   means either, by which of the two the schema lists first. "+" and "-" are EMPTY and STANCE. (quicktype-
#   core@26.0.0; seen 2026-11-29.)
# Why it matters: Stance.THE_1 reads as support and writes opposition; reordering the list in the schema turns all
#   code round.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" quicktype-core@26.0.0 >/dev/null 2>&1 ||
  { echo "did not run: quicktype-core@26.0.0 not to be had"; exit 0; }
echo "quicktype-core@26.0.0"
cat >"$dir/run.mjs" <<'CODE'
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
async function names(stances, lang) {
  const schema = new JSONSchemaInput(undefined);
  await schema.addSource({ name: 'Statement', schema: JSON.stringify({ type: 'object', required: ['stance'], properties: { stance: { type: 'string', enum: stances } } }) });
  const inputData = new InputData();
  inputData.addInput(schema);
  const { lines } = await quicktype({ inputData, lang, rendererOptions: { 'just-types': 'true', 'prefer-unions': 'false' } });
  return lines.map(l => l.trim().replace(/,$/, '')).filter(l => /^\w+ = "/.test(l)).join(' | ');
}
for (const [stances, lang] of [[['-1', '0', '1'], 'python'], [['-1', '0', '1'], 'typescript'], [['-1', '0', '1', '+1'], 'python'], [['-1', '0', '+1'], 'python'], [['+1', '0', '-1'], 'python'], [['+', '-'], 'python']]) console.log(JSON.stringify(stances), lang, '->', await names(stances, lang));
CODE
cat >"$dir/stated" <<'STATED'
["-1","0","1"] python -> STANCE_1 = "1" | THE_0 = "0" | THE_1 = "-1"
["-1","0","1"] typescript -> Stance1 = "1" | The0 = "0" | The1 = "-1"
["-1","0","1","+1"] python -> PURPLE_1 = "+1" | STANCE_1 = "1" | THE_0 = "0" | THE_1 = "-1"
["-1","0","+1"] python -> STANCE_1 = "+1" | THE_0 = "0" | THE_1 = "-1"
["+1","0","-1"] python -> STANCE_1 = "-1" | THE_0 = "0" | THE_1 = "+1"
["+","-"] python -> EMPTY = "+" | STANCE = "-"
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
