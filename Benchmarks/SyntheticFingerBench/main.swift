// Times a synthetic finger: growth at half resolution with the C kernel and a short refinement, against the same number
// of passes at full resolution in plain Swift; and a finger of minutiae alone. Medians of the same run.
//
//   SyntheticFingerBench [FINGERS]
//
// With a number, that many fingers are made, grown and as minutiae alone, and the false matches of five million pairs of
// different ones stand beside what the calibration says.
import BenchSupport
import Fingerprints
import FoundationEssentials
import Imaging
import SyntheticPeople

func times() throws {
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
    let alone = medianMilliseconds(runs: 200) { run in
        kept += FingerMinutiae(seed: 1, person: run, digit: .rightIndex).minutiae.count
    }
    let minutiae = FingerMinutiae(seed: 1, person: 0, digit: .rightIndex)
    let template = try medianMilliseconds(runs: 200) { run in
        kept += try minutiae.template(number: run, difficulty: 0.5).minutiae.count
    }

    print("master finger          \(rounded(master)) ms")
    print("  of which growth      \(rounded(grown)) ms")
    print("growth in plain Swift  \(rounded(plain)) ms")
    print("ordinary impression    \(rounded(impression)) ms")
    print("minutiae alone         \(rounded(alone)) ms, a template of them \(rounded(template)) ms")
    print("check sum \(kept)")
    print(BenchLine("synthetic-finger-growth", value: grown, unit: "ms", baseline: plain))
    print(BenchLine("synthetic-minutiae", value: alone + template, unit: "ms", baseline: master + impression))
}

func falseMatches(fingers: Int) async throws {
    let difficulties = [0.4, 0.6, 0.8]
    let clock = ContinuousClock()
    let start = clock.now
    let grown = try await PreparedList(fingers: fingers) { person in
        let finger = SyntheticFinger(seed: 6, person: person, digit: HandDigit.allCases[person % 10])
        let image = finger.impression(
            number: 0, conditions: ImpressionConditions(difficulty: difficulties[person % difficulties.count]))
        guard case .template(let template) = RidgeExtractor().extract(image, position: .unknown) else { return nil }
        return template
    }
    let seconds = (clock.now - start) / .seconds(1)
    print("\(fingers) fingers grown, pressed and extracted in \(rounded(seconds)) s")
    await FalseMatches(of: grown, pairs: 5_000_000).printTable("grown fingers")
    let alone = try await PreparedList(fingers: fingers) { person in
        try FingerMinutiae(seed: 6, person: person, digit: HandDigit.allCases[person % 10])
            .template(number: 0, difficulty: difficulties[person % difficulties.count])
    }
    await FalseMatches(of: alone, pairs: 5_000_000).printTable("minutiae alone")
}

if let count = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }), count > 1 {
    try await falseMatches(fingers: count)
} else {
    try times()
}
