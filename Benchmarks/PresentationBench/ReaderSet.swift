import FoundationEssentials
import Imaging
import SyntheticPeople

/// Bona fide captures of several fingers by one reader.
struct ReaderSet {
    let name: String
    /// What each is called, which finger it shows, and how it is had.
    let images: [(id: String, finger: String, load: () throws -> GreyImage)]

    /// Every set that a folder has a list of, by name.
    static func all(in folder: String) throws -> [ReaderSet] {
        let suffix = ".images"
        return try FileManager.default.contentsOfDirectory(atPath: "\(folder)/lists")
            .filter { $0.hasSuffix(suffix) }.sorted()
            .map { try ReaderSet(folder: folder, name: String($0.dropLast(suffix.count))) }
    }

    /// Sixteen synthetic fingers, six impressions each.
    static func synthetic() -> ReaderSet {
        let images = (0..<16).flatMap { person in
            (0..<6).map { number in
                (
                    id: "\(person)_\(number)", finger: "\(person)",
                    load: {
                        SyntheticFinger(seed: 11, person: person, digit: .rightIndex)
                            .impression(number: number, conditions: number % 2 == 0 ? .good : .ordinary)
                    }
                )
            }
        }
        return ReaderSet(name: "synthetic", images: images)
    }

    private init(folder: String, name: String) throws {
        let list = try String(contentsOf: URL(filePath: "\(folder)/lists/\(name).images"), encoding: .utf8)
        let images = list.split(separator: "\n").compactMap { $0.split(separator: " ").first }.map { id in
            (
                id: String(id), finger: id.split(separator: "_").dropLast().joined(separator: "_"),
                load: {
                    try GreyImage(png: [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)/\(id).png"))))
                }
            )
        }
        self.init(name: name, images: images)
    }

    private init(name: String, images: [(id: String, finger: String, load: () throws -> GreyImage)]) {
        self.name = name
        self.images = images
    }
}
