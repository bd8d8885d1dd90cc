// Accuracy and time of the extractor, beside NBIS as the peer, with the matcher of ours on both.
//
//   FingerBench [IMAGES [SCORES]]
//   FingerBench visits IMAGES
//
// The second one puts visits of voters and strangers with two fingers together, and prints how many pass.
//
// IMAGES holds lists/SET.images ("id width height dpi" a line), lists/SET.all.pairs ("id id genuine") and SET/ID.png;
// without it synthetic fingers are taken, which say little about real ones. SCORES is a folder for SET.csv
// ("id,id,genuine,score"). Times are those of one processor, medians.
import BenchSupport
import Fingerprints
import FoundationEssentials

func compare(folder: String?, output: String?) async throws {
    let sets = try folder.map { try ImageSet.all(in: $0) } ?? [ImageSet.synthetic()]
    let own = RidgeExtractor()
    let peer = NBISExtractor()
    var ours = Contest(name: "own")
    var theirs = Contest(name: "NBIS")
    for set in sets {
        let scores = try await ours.run(set) { image in own.extract(image, position: .unknown) }
        try await theirs.run(set) { image in try await peer.extract(image) }
        if let output { try Data(scores.utf8).write(to: URL(filePath: "\(output)/\(set.name).csv")) }
    }
    ours.printSummary()
    theirs.printSummary()
    let suffix = folder == nil ? "-synthetic" : ""
    print(BenchLine("finger-eer-mean\(suffix)", value: ours.meanEER, unit: "%", baseline: theirs.meanEER))
    print(BenchLine("finger-fmr1000-mean\(suffix)", value: ours.meanFMR1000, unit: "%", baseline: theirs.meanFMR1000))
    print(BenchLine("finger-eer-pooled\(suffix)", value: ours.pooled.eer, unit: "%", baseline: theirs.pooled.eer))
    print(BenchLine("finger-extract\(suffix)", value: ours.medianTime, unit: "ms", baseline: theirs.medianTime))
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 2, arguments[0] == "visits" {
    try VisitTrials.run(folder: arguments[1])
} else {
    try await compare(folder: arguments.first, output: arguments.dropFirst().first)
}
