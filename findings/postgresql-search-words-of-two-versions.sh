#!/usr/bin/env bash
# Question: Texts were indexed (tsvector column, configuration german) on PostgreSQL 15 and the rows are carried to
#   PostgreSQL 18, as PGlite is. Does the search still find the word System?
# Guess: Yes: text search configurations keep their names and results, and a dump carries the column.
# What happens: No: the stemmers changed. PostgreSQL 15.18 stores System as "syst", 18.6 (PGlite 0.5.16) asks for "system" and
#   finds nothing; Ministerin and Ministerinnen were words of their own and now are "minist", the same as Minister,
#   so 18 finds women under the masculine word that 15 kept apart. English "added" changes from "ad" to "add". Seen
#   on 29 November 2026.
# Why it matters: The same search over the same articles gives another sample of a debate, by speaker's sex among others.
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
wanted postgresql-15 '15.18-0+deb12u1'

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @electric-sql/pglite@0.5.16 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @electric-sql/pglite@0.5.16 not to be had"; exit 0; }

changed=0
see() { # what now stated
  if [ "$2" = "$3" ]; then echo "as stated: $1: $2"; else echo "changed: $1: $2"; echo "  stated was: $3"; changed=1; fi
}

base=$(dirname "$(ls -d /usr/lib/postgresql/15/bin/initdb)")
if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; as() { su postgres -s /bin/bash -c "$1"; }; else as() { bash -c "$1"; }; fi
as "$base/initdb -D $dir/db -E UTF8 --locale=C.UTF-8 -A trust" >"$dir/initdb.log" 2>&1
trap 'as "$base/pg_ctl -D $dir/db -m immediate stop" >/dev/null 2>&1; rm -rf "$dir"' EXIT
as "$base/pg_ctl -D $dir/db -o \"-k $dir -c listen_addresses='' -c fsync=off\" -l $dir/log -w start" >/dev/null
sql="select string_agg(w || '=' || coalesce((tsvector_to_array(to_tsvector(c::regconfig, w)))[1], ''), ' ' order by n) from (values (1, 'german', 'System'), (2, 'german', 'Minister'), (3, 'german', 'Ministerin'), (4, 'german', 'Ministerinnen'), (5, 'english', 'added')) as t (n, c, w)"
see 'PostgreSQL 15' "$(as "psql -h $dir -d postgres -AtXc \"$sql\"")" 'System=syst Minister=minist Ministerin=ministerin Ministerinnen=ministerinn added=ad'
cat >"$dir/new.mjs" <<'EOF'
import { PGlite } from '@electric-sql/pglite'
const db = new PGlite()
console.log(Object.values((await db.query(process.argv[2])).rows[0])[0])
console.log((await db.query("select $1::tsvector @@ to_tsquery('german', 'System') as found", ["'syst':1"])).rows[0].found)
EOF
node "$dir/new.mjs" "$sql" >"$dir/new.txt"
see 'PostgreSQL 18' "$(head -1 "$dir/new.txt")" 'System=system Minister=minist Ministerin=minist Ministerinnen=minist added=add'
see 'a row of 15 found by 18' "$(tail -1 "$dir/new.txt")" false

exit "$changed"
