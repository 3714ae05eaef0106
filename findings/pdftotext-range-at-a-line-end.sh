#!/usr/bin/env bash
# Question: pdftotext joins words that are hyphenated at the end of a line. What does it do with a range of numbers or a
#   compound there?
# Guess: It keeps the hyphen where a digit or a capital follows: 10-15, Franco-German; only "co-operation" can go wrong.
# What happens: pdftotext 22.12.0 drops every hyphen at a line end in its default order: "10-" / "15 million" becomes 1015
#   million, a vote of "312-" / "290" becomes 312290, "2024-" / "25" 202425, "Franco-" / "German" FrancoGerman. With
#   -layout and -raw the hyphen stays. Seen on 29 November 2026.
# Why it matters: Sums and votes grow by orders of magnitude with no sign that anything was joined.
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
wanted poppler-utils '22.12.0-2+deb12u2'

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

cat >"$dir/make.py" <<'EOF'
import sys
lines = ["The vote was 312-", "290 in the session 2024-", "25 at a cost of 10-", "15 million for the Franco-", "German project."]
page = "BT /F1 12 Tf\n" + "\n".join(f"1 0 0 1 50 {780 - 14 * i} Tm ({t}) Tj" for i, t in enumerate(lines)) + "\nET"
parts = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
         f"<< /Length {len(page)} >>\nstream\n{page}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
out, at = "%PDF-1.4\n", []
for i, part in enumerate(parts, 1):
    at.append(len(out))
    out += f"{i} 0 obj\n{part}\nendobj\n"
table = len(out)
out += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n" + "".join(f"{a:010d} 00000 n \n" for a in at)
out += f"trailer << /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
open(sys.argv[1], "wb").write(out.encode("latin-1"))
EOF
/usr/bin/python3 "$dir/make.py" "$dir/a.pdf"
see 'default' "$(pdftotext "$dir/a.pdf" - | tr -s '\n\f' ' ')" 'The vote was 312290 in the session 202425 at a cost of 1015 million for the FrancoGerman project. '
see 'with -layout, first line' "$(pdftotext -layout "$dir/a.pdf" - | head -1 | tr -s ' ')" 'The vote was 312-'

exit "$changed"
