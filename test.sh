#!/usr/bin/env bash
# Runs all tests, the browser's included. Obtains the programs that they need first, where there is apt: a browser, and those that read our files back.
# Ends with a line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"

find_browser() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome microsoft-edge; do
    [ -n "$candidate" ] && command -v "$candidate" && return 0
  done
  return 1
}

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo -n)

# Debian packages; a slow mirror is not waited for longer than five minutes.
obtain() {
  command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null || return 1
  "${as_root[@]}" apt-get update -qq >/dev/null 2>&1
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -qq "$@" >/dev/null 2>&1
}

obtain_browser() {
  # Ubuntu's package of that name only points to a snap, so the browser must answer before it counts.
  obtain chromium && chromium --version >/dev/null 2>&1 && return 0
  local playwright
  playwright=$(find tests/CsWbSite.BrowserTests/bin -name playwright.ps1 2>/dev/null | head -n 1)
  [ -n "$playwright" ] && command -v pwsh >/dev/null && pwsh "$playwright" install chromium >/dev/null 2>&1 && return 0
  return 1
}

dotnet build tests/CsWbSite.Tests --verbosity quiet && dotnet build tests/CsWbSite.BrowserTests --verbosity quiet || { echo "0 passed, 1 failed"; exit 1; }

if browser=$(find_browser) || { obtain_browser && browser=$(find_browser); }; then
  export CHROMIUM_PATH="$browser"
elif ! compgen -G "${HOME:-/nonexistent}/.cache/ms-playwright/chromium-*" >/dev/null; then
  echo "The browser tests need Chromium, Chrome or Edge: install one of them, or set CHROMIUM_PATH to it." >&2
  echo "0 passed, 1 failed"
  exit 1
fi

# The programs that read books, citations and tables back; a test that lacks one says so.
readers=()
command -v epubcheck >/dev/null || readers+=(epubcheck)
command -v pandoc >/dev/null || readers+=(pandoc)
command -v ris2xml >/dev/null || readers+=(bibutils)
command -v soffice >/dev/null || readers+=(libreoffice-calc-nogui)
[ ${#readers[@]} = 0 ] || obtain --no-install-recommends "${readers[@]}"

passed=0 failed=0
for project in CsWbSite.Tests CsWbSite.BrowserTests; do
  log=$(mktemp)
  dotnet "tests/$project/bin/Debug/net10.0/$project.dll" -noColor 2>&1 | tee "$log"
  summary=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$log" | tail -n 1)
  rm -f "$log"
  if [ -z "$summary" ]; then
    failed=$((failed + 1))
    continue
  fi
  read -r total errors wrong skipped not_run < <(echo "$summary" | tr -dc '0-9 \n')
  failed=$((failed + wrong + errors))
  passed=$((passed + total - wrong - skipped - not_run))
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
