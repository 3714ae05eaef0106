#!/usr/bin/env bash
# Question: How does pygal draw the stances -1, 0 and 1 on a radar, and a sum of -3 for those against beside 3 for
#   those in favour in a pie, a pyramid and a treemap? What does a logarithmic bar chart make of them?
# Guess: -1 inside 0 on the radar; a pie cannot show it, and says so.
# What happens: On the radar, in the pie, the funnel and the pyramid -1 and -3 are drawn, and labelled, as 0, without a
#   word. The treemap and the logarithmic bars leave both them and 0 out. Bars and lines show them as they are.
#   (python3-pygal 2.4.0-2.3; seen on 1 December 2026.)
# Why it matters: Opposition looks like neutrality, and the label that appears at the pointer says 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-pygal)" = "installed 2.4.0-2.3" ] ||
  apt-get install -y --no-install-recommends python3-pygal=2.4.0-2.3 >/dev/null 2>&1 ||
  { echo "did not run: python3-pygal=2.4.0-2.3 is not to be had"; exit 0; }
echo "python3-pygal 2.4.0-2.3"
cat >run.py <<'CODE'
import re
import pygal
def shown(chart, **series):
    for name, values in series.items():
        chart.add(name, values)
    return ' '.join(re.findall(r'<desc class="value">([^<]*)', chart.render(is_unicode=True)))
print('bars of -1, 0, 1:', shown(pygal.Bar(), Ann=[-1, 0, 1]))
print('radar of -1, 0, 1:', shown(pygal.Radar(), Ann=[-1, 0, 1]))
print('funnel of -1, 0, 1:', shown(pygal.Funnel(), Ann=[-1, 0, 1]))
print('treemap of -1, 0, 1:', shown(pygal.Treemap(), Ann=[-1, 0, 1]))
print('logarithmic bars of -1, 0, 1:', shown(pygal.Bar(logarithmic=True), Ann=[-1, 0, 1]))
print('pie of 3 and -3:', shown(pygal.Pie(), support=3, against=-3))
print('pyramid of 3 and -3:', shown(pygal.Pyramid(), support=[3], against=[-3]))
CODE
cat >stated <<'STATED'
bars of -1, 0, 1: -1 0 1
radar of -1, 0, 1: 0 0 1
funnel of -1, 0, 1: 0 0 1
treemap of -1, 0, 1: 1
logarithmic bars of -1, 0, 1: 1
pie of 3 and -3: 3 0
pyramid of 3 and -3: 3 0
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
