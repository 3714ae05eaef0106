#!/usr/bin/env bash
# Question: In which language does langdetect find sentences of a Taiwanese paper, in traditional Chinese, and short
#   English headlines?
# Guess: Traditional Chinese, zh-tw, which is one of its languages; English, with less certainty.
# What happens: Korean for each of the sentences, whatever the seed, most often with a probability above 0.99; the same
#   in simplified signs is zh-cn. "Minister Stone said no." is Italian or Norwegian, "30 tanks for Ukraine" and
#   "Merkel: No" are Norwegian. (python3-langdetect 1.0.9-1; seen on 1 December 2026.)
# Why it matters: Articles sorted by language leave the papers of Taiwan out, and headlines land with the foreign
#   press.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-langdetect)" = "installed 1.0.9-1" ] ||
  apt-get install -y --no-install-recommends python3-langdetect=1.0.9-1 >/dev/null 2>&1 ||
  { echo "did not run: python3-langdetect=1.0.9-1 is not to be had"; exit 0; }
echo "python3-langdetect 1.0.9-1"
cat >run.py <<'CODE'
import langdetect
langdetect.detect('no')
print('zh-tw is one of its languages:', 'zh-tw' in langdetect.detector_factory._factory.get_lang_list())
for text in ['部長說我們不會簽署這項條約。', '政府反對這個計畫，反對黨也不同意。', '行政院長表示，政府不會派遣軍隊。', '部长说我们不会签署这项条约。', 'Minister Stone said no.', '30 tanks for Ukraine', 'Merkel: No']:
    found = []
    for seed in range(20):
        langdetect.DetectorFactory.seed = seed
        best = langdetect.detect_langs(text)[0]
        found.append((best.lang, best.prob > 0.99))
    print(text, ', '.join('%s%s' % (lang, ' (over 0.99)' if sure else '') for lang, sure in sorted(set(found))))
CODE
cat >stated <<'STATED'
zh-tw is one of its languages: True
部長說我們不會簽署這項條約。 ko, ko (over 0.99)
政府反對這個計畫，反對黨也不同意。 ko, ko (over 0.99)
行政院長表示，政府不會派遣軍隊。 ko, ko (over 0.99)
部长说我们不会签署这项条约。 zh-cn (over 0.99)
Minister Stone said no. it, no
30 tanks for Ukraine no, no (over 0.99)
Merkel: No no, no (over 0.99)
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
