#!/bin/sh
# Finds Chromium for the real-browser tests, or installs Debian's when root; where neither works it says so in one line
# and the tests that need a browser say that they did not run.
for browser in "$CHROMIUM" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ -n "$browser" ] && [ -x "$browser" ] && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  log=$(mktemp)
  { apt-get install -y --no-install-recommends chromium || { apt-get update && apt-get install -y --no-install-recommends chromium; }; } >"$log" 2>&1 &&
    rm -f "$log" && exit 0
  echo "install-chromium: apt-get could not install chromium ($log says why); the real-browser tests will not run." >&2
  exit 1
fi
echo "install-chromium: no Chromium here. Install it (apt-get install chromium) or name it in CHROMIUM; the real-browser tests will not run." >&2
exit 1
