// Times the matcher: the cylinder kernel against the same work in plain Swift, and a search of one finger in a list.
// Medians of the same run; fingers that are minutiae alone, about 45 in an impression.
import BenchSupport
import Fingerprints
import SyntheticPeople

let entries = try FingerMinutiae.entries(voters: 2_500)
let matcher = TemplateMatcher()
let preparing = medianMilliseconds(runs: 200) { _ = matcher.prepare(entries[$0].template) }

let prepared = entries.prefix(200).map { matcher.prepare($0.template) }
let comparing = medianMilliseconds(runs: 199) { _ = matcher.score(probe: prepared[$0], reference: prepared[$0 + 1]) }
let mates = try (0..<200).map { matcher.prepare(try FingerMinutiae.template(entry: $0, number: 1)) }
let comparingMates = medianMilliseconds(runs: 200) { _ = matcher.score(probe: mates[$0], reference: prepared[$0]) }
let kernel = CylinderComparison(probes: Array(prepared.prefix(20)), references: prepared)
guard kernel.withKernel() == kernel.inPlainSwift() else {
    preconditionFailure("the kernel and plain Swift differ")
}
let fast = medianMilliseconds(runs: 9) { _ in _ = kernel.withKernel() }
let plain = medianMilliseconds(runs: 9) { _ in _ = kernel.inPlainSwift() }

let clock = ContinuousClock()
let start = clock.now
let index = FingerIndex(matcher: matcher, entries: entries)
let building = (clock.now - start) / .milliseconds(1)
var found = 0
let probes = try (0..<40).map { matcher.prepare(try FingerMinutiae.template(entry: $0 * 61, number: 2)) }
let searching = medianMilliseconds(runs: probes.count) { run in
    if index.search(probes[run], top: 5).first?.reference == run * 61 / 2 + 1 { found += 1 }
}
// What a search would take if every template went through the direct comparison.
let exhaustive = comparing * Double(index.count)

print("prepare a template     \(rounded(preparing)) ms")
print("compare two strangers  \(rounded(comparing)) ms, two impressions of one finger \(rounded(comparingMates)) ms")
print("build an index         \(rounded(building)) ms for \(index.count) templates")
print("size of the index      \(rounded(Double(index.size) / Double(index.count) / 1000)) KB a template")
print("search it              \(rounded(searching)) ms, right number first in \(found) of \(probes.count)")
print(BenchLine("matcher-kernel", value: fast, unit: "ms", baseline: plain))
// The baselines of these three are what is asked of the matcher.
print(BenchLine("finger-comparison", value: comparing, unit: "ms", baseline: 0.05))
print(BenchLine("finger-index-5000", value: building, unit: "ms", baseline: 2000))
print(BenchLine("finger-index-size", value: Double(index.size) / Double(index.count), unit: "bytes", baseline: 25_000))
print(BenchLine("finger-search-5000", value: searching, unit: "ms", baseline: exhaustive))
