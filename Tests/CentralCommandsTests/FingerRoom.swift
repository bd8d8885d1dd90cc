import Console
import Files
import Imaging
import SyntheticPeople
import TestSupport

@testable import CentralCommands

/// A folder with images of synthetic fingers, and the commands that work on it.
struct FingerRoom {
    /// The images' files by their names without extension, PERSON_IMPRESSION: two impressions of each of four fingers.
    private static let drawn: [String: [UInt8]] = {
        var drawn: [String: [UInt8]] = [:]
        for person in 0..<4 {
            let finger = SyntheticFinger(seed: 11, person: person, digit: .rightIndex)
            for number in 0..<2 {
                drawn["\(person)_\(number)"] = try? finger.impression(number: number, conditions: .good).png()
            }
        }
        return drawn
    }()

    private let folder = TemporaryFolder()
    /// The images' names without extension, in ascending order.
    let names = drawn.keys.sorted()

    /// Writes the images of all fingers.
    init() throws {
        for (name, bytes) in Self.drawn { try DurableFile.create(image(name), bytes) }
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
