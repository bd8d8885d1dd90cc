// What the check of presentations tells and what it lets pass, in the words of ISO/IEC 30107-3:2023.
//
//   PresentationBench [IMAGES]
//
// IMAGES holds lists/SET.images ("FINGER_IMPRESSION ..." a line) and SET/ID.png, a set a reader: bona fide
// presentations. Without it synthetic fingers are taken, which say nothing about real ones. Attacks are simulated on
// every fourth image.
import BenchSupport
import Fingerprints

func measure(folder: String?) throws {
    let sets = try folder.map { try ReaderSet.all(in: $0) } ?? [ReaderSet.synthetic()]
    var trial = Trial()
    for set in sets {
        try trial.add(set)
        print("\(set.name): \(set.images.count) images")
    }
    print("norm of the reader itself, other fingers:")
    trial.printRates(of: trial.judgedByOwnNorm())
    if sets.count > 1 {
        print("norm of the other readers:")
        trial.printRates(of: trial.judgedByOthersNorm())
    }
    try Playback(sets).printRates()
    trial.printTimes()
}

try measure(folder: CommandLine.arguments.dropFirst().first)
