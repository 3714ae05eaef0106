#!/usr/bin/env bash
# Question: Where does geopy's Point put coordinates as papers and tables write them: with decimal commas, as degrees,
#   minutes and seconds parted by blanks, and with the printed minus?
# Guess: Kyiv and Cape Town, or an error, as for 30.52E, 50.45N.
# What happens: "50,45; 30,52", Kyiv, is latitude 30, longitude 52, in Iran near the Gulf: what stands before the last
#   two whole numbers is skipped. "50 27 0 N 30 31 0 E" is latitude 31, longitude 0, in Algeria, and −33.9 18.4, Cape
#   Town, lies in the Mediterranean: the minus is skipped too. With points, marks of degree or a hyphen all is right.
#   (python3-geopy 2.3.0-1; seen on 1 December 2026.)
# Why it matters: Places of events move by a continent, and no error says so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
is() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true; }
[ "$(is python3-geopy)" = "installed 2.3.0-1" ] ||
  apt-get install -y --no-install-recommends python3-geopy=2.3.0-1 >/dev/null 2>&1 ||
  { echo "did not run: python3-geopy=2.3.0-1 is not to be had"; exit 0; }
echo "python3-geopy 2.3.0-1"
cat >run.py <<'CODE'
from geopy import Point
for text in ['50.45 30.52', '50,45; 30,52', '50,45°N 30,52°E', "50° 27' N, 30° 31' E", '50 27 0 N 30 31 0 E', '50 27 N 30 31 E', '-33.9 18.4', '−33.9 18.4', '33.9S 18.4E', '30.52E, 50.45N']:
    try:
        point = Point(text)
        print('%s is latitude %.2f, longitude %.2f' % (text, point.latitude, point.longitude))
    except ValueError as error:
        print('%s is an error: %s' % (text, error))
CODE
cat >stated <<'STATED'
50.45 30.52 is latitude 50.45, longitude 30.52
50,45; 30,52 is latitude 30.00, longitude 52.00
50,45°N 30,52°E is latitude 30.00, longitude 52.00
50° 27' N, 30° 31' E is latitude 50.45, longitude 30.52
50 27 0 N 30 31 0 E is latitude 31.00, longitude 0.00
50 27 N 30 31 E is latitude 30.00, longitude 31.00
-33.9 18.4 is latitude -33.90, longitude 18.40
−33.9 18.4 is latitude 33.90, longitude 18.40
33.9S 18.4E is latitude -33.90, longitude 18.40
30.52E, 50.45N is an error: Failed to create Point instance from string: unknown format.
STATED
{
  /usr/bin/python3 run.py
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
