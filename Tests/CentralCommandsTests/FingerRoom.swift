import Console
import Files
import Imaging
import SyntheticPeople
import TestSupport

@testable import CentralCommands

/// A folder with images of synthetic fingers, and the commands that work on it.
struct FingerRoom {
    private static let people = 4
    private static let impressions = 3

    private let folder = TemporaryFolder()
    /// The images' names without extension: PERSON_IMPRESSION.
    let names: [String]

    /// Draws the images of all fingers.
    init() throws {
        names = (0..<Self.people).flatMap { person in (0..<Self.impressions).map { "\(person)_\($0)" } }
        for person in 0..<Self.people {
            let finger = SyntheticFinger(seed: 11, person: person, digit: .rightIndex)
            for number in 0..<Self.impressions {
                let impression = finger.impression(number: number, conditions: .good)
                try DurableFile.create(image("\(person)_\(number)"), impression.png())
            }
        }
    }

    func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    func image(_ name: String) -> String { path("\(name).png") }

    var images: [String] { names.map(image) }

    /// Every two images, as lines of a list of pairs.
    ///
    /// - Parameter suffix: what the names end in.
    func pairs(suffix: String = "") -> String {
        names.indices.flatMap { first in
            names[(first + 1)...].map { second in
                let isGenuine = names[first].first == second.first
                return "\(names[first])\(suffix) \(second)\(suffix) \(isGenuine ? 1 : 0)\n"
            }
        }
        .joined()
    }

    func write(_ text: String, to name: String) throws {
        try DurableFile.replace(path(name), Array(text.utf8))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try DurableFile.read(path(name), limit: 1 << 20), as: UTF8.self)
    }

    func has(_ name: String) -> Bool { (try? DurableFile.read(path(name), limit: 1 << 20)) != nil }

    /// A command of `dobush fingerprints`.
    func run(_ arguments: String...) async -> ExitStatus { await run(arguments) }

    /// The same with as many arguments as a list has.
    func run(_ arguments: [String]) async -> ExitStatus { await DobushCommand.run(["fingerprints"] + arguments) }

    /// Makes templates of all images in the folder `templates`.
    func extract() async -> ExitStatus { await run(["extract"] + images + ["--out", path("templates")]) }
}
