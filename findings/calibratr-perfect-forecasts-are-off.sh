#!/usr/bin/env bash
# Question: Ten forecasts said 0.1 and one of them came true, ten said 0.9 and nine came true. What are the expected
#   and the maximal calibration error (ECE, MCE) by CalibratR with its ten bins?
# Guess: 0 and 0: the forecasts are as good as can be, and each bin holds forecasts of one value.
# What happens: ECE 0.16 and MCE 0.04. The bins hold equally many forecasts, so ten equal forecasts are spread over
#   five bins in the order of the rows, and the pair with the one exception is half true. With two bins the ECE is
#   0. The maximum over bins is smaller than their mean. scikit-learn's calibration_curve gives 0.1 and 0.9 on the
#   spot. (r-cran-calibratr 0.1.2-2, python3-sklearn 1.2.1+dfsg-1; seen on 30 November 2026.)
# Why it matters: Forecasters who use round numbers, as people do, look badly calibrated.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

wanted() { # package version
  local seen
  seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  if [ "${seen%% *}" != installed ]; then
    { apt-get update -qq && apt-get install -y --no-install-recommends "$1=$2"; } >"$dir/apt.log" 2>&1 || true
    seen=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null || true)
  fi
  [ "$seen" = "installed $2" ] || { echo "did not run: Debian's $1 $2 not to be had (seen: ${seen:-none})"; exit 0; }
}
wanted r-cran-calibratr 0.1.2-2
wanted python3-sklearn 1.2.1+dfsg-1

cat >"$dir/run.R" <<'EOF'
suppressWarnings(suppressMessages(library(CalibratR)))
said <- rep(c(0.1, 0.9), each = 10)
came <- c(1, rep(0, 9), 0, rep(1, 9))
for (bins in c(2, 5, 10)) cat('CalibratR,', bins, 'bins: ECE', getECE(came, said, bins), 'MCE', getMCE(came, said, bins), '\n')
EOF
cat >"$dir/run.py" <<'EOF'
from sklearn.calibration import calibration_curve

said = [0.1] * 10 + [0.9] * 10
came = [1] + [0] * 9 + [0] + [1] * 9
for true, forecast in zip(*calibration_curve(came, said, n_bins=10)):
    print(f'scikit-learn: forecast {forecast:g}, came true {true:g}')
EOF
cat >"$dir/stated" <<'EOF'
CalibratR, 2 bins: ECE 0 MCE 0 
CalibratR, 5 bins: ECE 0.14 MCE 0.05 
CalibratR, 10 bins: ECE 0.16 MCE 0.04 
scikit-learn: forecast 0.1, came true 0.1
scikit-learn: forecast 0.9, came true 0.9
EOF
{
  Rscript --vanilla "$dir/run.R"
  /usr/bin/python3 -W ignore "$dir/run.py"
} >"$dir/now"

if diff "$dir/stated" "$dir/now" >"$dir/diff"; then
  sed 's/^/as stated: /' "$dir/now"
else
  echo 'changed: < as stated, > as seen now'
  cat "$dir/diff"
  exit 1
fi
