#!/usr/bin/env bash
# Installs what the tests need beside npm's packages: PostgreSQL. Without it they skip their PostgreSQL half and say so.
set -euo pipefail

if command -v initdb >/dev/null || compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; then
  exit 0
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
if command -v apt-get >/dev/null; then
  "${as_root[@]}" apt-get update -qq
  # The package starts a server of its own where the machine starts services; the tests use none of it.
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends postgresql
elif command -v brew >/dev/null; then
  brew install postgresql
else
  echo "PostgreSQL is not installed, and neither apt-get nor brew is here to install it: its tests will be skipped" >&2
fi
