#!/usr/bin/env bash
# Holds many small elections, each with other people and fingers. Each checks what the desk must do and ends with the
# verifier's verdict; the first that goes wrong stays in its folder. SOAK_ELECTIONS says how many (20).
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
for seed in $(seq 1 "${SOAK_ELECTIONS:-20}"); do
    if ! .build/release/dobush demo --folder "$scratch/$seed" --seed "$seed" --voters 240 --visitors 120 \
        > "$scratch/$seed.log" 2>&1; then
        tail -n 20 "$scratch/$seed.log" >&2
        echo "soak: the election of seed $seed went wrong; its folder is $scratch/$seed" >&2
        exit 1
    fi
    rm -r "${scratch:?}/$seed"
    echo "soak: election $seed is sound"
done
rm -r "$scratch"
