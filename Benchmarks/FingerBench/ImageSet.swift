import FoundationEssentials
import Imaging
import SyntheticPeople

/// Images of several fingers, several impressions each, and which pairs to compare.
struct ImageSet {
    let name: String
    /// What each is called and how it is had.
    let images: [(id: String, load: () throws -> GreyImage)]
    /// Two images and whether they show one finger.
    let pairs: [(first: String, second: String, isGenuine: Bool)]

    /// Every set that a folder has a list of, by name.
    static func all(in folder: String) throws -> [ImageSet] {
        let suffix = ".images"
        return try FileManager.default.contentsOfDirectory(atPath: "\(folder)/lists")
            .filter { $0.hasSuffix(suffix) }.sorted()
            .map { try ImageSet(folder: folder, name: String($0.dropLast(suffix.count))) }
    }

    private init(folder: String, name: String) throws {
        self.name = name
        images = try Self.lines("\(folder)/lists/\(name).images").compactMap(\.first).map { id in
            (id, { try GreyImage(png: [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)/\(id).png")))) })
        }
        pairs = try Self.lines("\(folder)/lists/\(name).all.pairs").filter { $0.count == 3 }
            .map { ($0[0], $0[1], $0[2] == "1") }
    }

    /// Synthetic fingers on each kind of sensor, eight impressions a finger from easy to hard; every pair.
    static func synthetic(fingers: Int = 40) -> [ImageSet] {
        let difficulties = [0.4, 0.85, 0.55, 1, 0.5, 0.7, 0.8, 0.6]
        return FingerSensor.allCases.map { sensor in
            let images = (0..<fingers).flatMap { person in
                difficulties.indices.map { number in
                    (
                        id: "\(person)_\(number)",
                        load: {
                            let digit = HandDigit.allCases[person % HandDigit.allCases.count]
                            return SyntheticFinger(seed: 4, person: person, digit: digit).impression(
                                number: number, conditions: ImpressionConditions(difficulty: difficulties[number]),
                                sensor: sensor)
                        }
                    )
                }
            }
            let ids = images.map(\.id)
            let pairs = ids.indices.flatMap { first in
                (first + 1..<ids.count).map { second in
                    (ids[first], ids[second], first / difficulties.count == second / difficulties.count)
                }
            }
            return ImageSet(name: "synthetic-\(sensor)", images: images, pairs: pairs)
        }
    }

    private init(
        name: String, images: [(id: String, load: () throws -> GreyImage)],
        pairs: [(first: String, second: String, isGenuine: Bool)]
    ) {
        self.name = name
        self.images = images
        self.pairs = pairs
    }

    private static func lines(_ path: String) throws -> [[String]] {
        try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n")
            .map { $0.split(separator: " ").map(String.init) }
    }
}
