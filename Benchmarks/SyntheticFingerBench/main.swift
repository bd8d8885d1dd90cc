// Times a synthetic finger: growth at half resolution with the C kernel and a short refinement, against the same number
// of passes at full resolution in plain Swift. Medians of the same run.
import BenchSupport
import Imaging
import SyntheticPeople

var kept = 0
let growers = (0..<8).map { SyntheticFinger.grower(seed: UInt64($0), pattern: RidgePattern.allCases[$0 % 5]) }
// The first growth also builds the filters.
kept += Int(growers[0].grown()[100, 100])

let grown = medianMilliseconds(runs: 40) { kept += Int(growers[$0 % 8].grown()[100, 100]) }
let plain = medianMilliseconds(runs: 5) { kept += Int(growers[$0 % 8].grownPlainly()[100, 100]) }
let master = medianMilliseconds(runs: 40) { run in
    kept += Int(SyntheticFinger(seed: 1, person: run, digit: .rightIndex).relief[0])
}
let finger = SyntheticFinger(seed: 1, person: 0, digit: .rightIndex)
let impression = medianMilliseconds(runs: 40) { run in
    kept += Int(finger.impression(number: run, conditions: .ordinary).pixels[0])
}

print("master finger          \(rounded(master)) ms")
print("  of which growth      \(rounded(grown)) ms")
print("growth in plain Swift  \(rounded(plain)) ms")
print("ordinary impression    \(rounded(impression)) ms")
print("check sum \(kept)")
print(BenchLine("synthetic-finger-growth", value: grown, unit: "ms", baseline: plain))
