#!/usr/bin/env bash
# Harms an append of the ledger at every call that touches its folder (killed, error, full disk), and kills a log at work
# 150 times; after each, everything that was acknowledged must be there.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
DOBUSH_SOAK=1 swift test -c release --skip-build --disable-xctest --no-parallel \
    --filter '^IntegrationTests\.LedgerCrashTests' 2>&1 | tee "$log" | grep -E '^(✔|✘)'
# `swift test` is content with a filter that matches nothing.
grep -qE 'Test run with [1-9][0-9]* tests? .* passed' "$log"
rm "$log"
