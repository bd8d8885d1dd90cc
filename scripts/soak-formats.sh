#!/usr/bin/env bash
# Runs the tests that damage images and templates from a seed, SOAK_FORMATS (100) times as long as in a build.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
DOBUSH_FUZZ=${SOAK_FORMATS:-100} swift test -c release --skip-build --disable-xctest --no-parallel \
    --filter '^(ImagingTests|FingerprintsTests)\..*(Robustness|Fuzz)' 2>&1 | tee "$log" | grep -E '^(✔|✘)'
# `swift test` is content with a filter that matches nothing.
grep -qE 'Test run with [1-9][0-9]* tests? .* passed' "$log"
rm "$log"
