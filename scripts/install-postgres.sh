#!/bin/sh
# Finds a PostgreSQL server for the tests or installs Debian's; says in one line when neither is possible.
# The tests start a server of their own in a temporary folder; nothing here starts one.
for folder in /usr/lib/postgresql/*/bin $(echo "$PATH" | tr ':' ' '); do
  [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  (apt-get install -y --no-install-recommends postgresql ||
    { apt-get update && apt-get install -y --no-install-recommends postgresql; }) >/dev/null 2>&1 && exit 0
fi
echo "PostgreSQL is not installed and cannot be installed here: the tests on a real PostgreSQL will not run."
