import Foundation

/// The cases of an enumeration, as its source declares them.
struct EnumerationSource {
    let withValues: [String]
    let withoutValues: [String]

    /// There is no such declaration in the file.
    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads a declaration.
    ///
    /// - Parameters:
    ///   - type: the enumeration's name, without what it is nested in.
    ///   - source: the file, below `Sources`.
    init(of type: String, in source: String) throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/\(source)")
        let text = try String(contentsOf: path, encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("//") }
        guard
            let start = lines.firstIndex(where: { line in
                line.contains("enum \(type):") || line.contains("enum \(type) {")
            })
        else { throw Missing(description: "\(source) declares no enumeration \(type)") }
        var depth = 0
        var (withValues, withoutValues): ([String], [String]) = ([], [])
        for line in lines[start...] {
            if depth == 1, line.hasPrefix("case ") || line.hasPrefix("indirect case ") {
                for name in Self.names(line) {
                    if name.hasSuffix("(") {
                        withValues.append(String(name.dropLast()))
                    } else {
                        withoutValues.append(name)
                    }
                }
            }
            depth += line.count { $0 == "{" } - line.count { $0 == "}" }
            if depth == 0 { break }
        }
        (self.withValues, self.withoutValues) = (withValues, withoutValues)
    }

    /// The names in a line of cases, with a bracket where values follow.
    private static func names(_ line: Substring) -> [String] {
        var (names, name, depth): ([String], String, Int) = ([], "", 0)
        var isOver = false
        let cases = line.dropFirst(line.hasPrefix("indirect") ? "indirect case ".count : "case ".count)
        for character in cases {
            if character == "(" {
                if depth == 0 { name.append(character) }
                depth += 1
                isOver = true
            } else if character == ")" {
                depth -= 1
            } else if depth == 0, character == "," {
                names.append(name)
                (name, isOver) = ("", false)
            } else if character == " " || character == "=" {
                isOver = isOver || !name.isEmpty
            } else if !isOver {
                name.append(character)
            }
        }
        return (names + [name]).filter { !$0.isEmpty }
    }
}
