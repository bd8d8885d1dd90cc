// Accuracy and time of the extractor, beside NBIS as the peer, with the matcher of ours on both, and with its first stage
// alone ("local").
//
//   FingerBench [IMAGES [SCORES]]
//   FingerBench quality [IMAGES]
//   FingerBench visits IMAGES
//
// The second form says how well quality predicts scores; the third puts visits of voters and strangers with two fingers
// together, and prints how many pass.
//
// IMAGES holds lists/SET.images ("id width height dpi" a line), lists/SET.all.pairs ("id id genuine") and SET/ID.png;
// without it synthetic fingers are taken, which order systems as real ones do. SCORES is a folder for SET.csv
// ("id,id,genuine,score"). Times are those of one processor, medians.
import BenchSupport
import Fingerprints
import FoundationEssentials

func compare(folder: String?, output: String?) async throws {
    let sets = try folder.map { try ImageSet.all(in: $0) } ?? ImageSet.synthetic()
    let own = RidgeExtractor()
    let peer = NBISExtractor()
    let matcher = TemplateMatcher()
    var ours = Contest(name: "own", similarity: matcher.similarity)
    var theirs = Contest(name: "NBIS", similarity: matcher.similarity)
    var oursLocal = Contest(name: "own local", similarity: matcher.localSimilarity)
    var theirsLocal = Contest(name: "NBIS local", similarity: matcher.localSimilarity)
    for set in sets {
        let templates = try await ExtractedSet(set) { image in own.extract(image, position: .unknown) }
        let scores = try ours.run(set, templates)
        try oursLocal.run(set, templates)
        let peers = try await ExtractedSet(set) { image in try peer.extract(image) }
        try theirs.run(set, peers)
        try theirsLocal.run(set, peers)
        if let output { try Data(scores.utf8).write(to: URL(filePath: "\(output)/\(set.name).csv")) }
    }
    for contest in [ours, oursLocal, theirs, theirsLocal] { try contest.printSummary() }
    let suffix = folder == nil ? "-synthetic" : ""
    print(BenchLine("finger-eer-mean\(suffix)", value: ours.meanEER, unit: "%", baseline: theirs.meanEER))
    print(BenchLine("finger-fmr1000-mean\(suffix)", value: ours.meanFMR1000, unit: "%", baseline: theirs.meanFMR1000))
    print(
        BenchLine(
            "finger-eer-pooled\(suffix)", value: 100 * (try ours.pooled()).equalErrorRate, unit: "%",
            baseline: 100 * (try theirs.pooled()).equalErrorRate))
    print(BenchLine("finger-extract\(suffix)", value: ours.medianTime, unit: "ms", baseline: theirs.medianTime))
}

func checkQuality(folder: String?) throws {
    var check = QualityCheck()
    for set in try folder.map({ try ImageSet.all(in: $0) }) ?? ImageSet.synthetic() { try check.run(set) }
    check.printSummary()
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.dropFirst().first) {
case ("quality", let folder): try checkQuality(folder: folder)
case ("visits", let folder?): try VisitTrials.run(folder: folder)
case (let folder, let output): try await compare(folder: folder, output: output)
}
