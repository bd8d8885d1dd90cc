import ElectionFile
import ElectionModel

/// A small election file that is right, to be changed by tests.
enum SampleFile {
    static let text = """
        # A council of a village: what is wrong here is put in by tests.
        format: 1
        election: ak-suu-2027
        kind: training
        title: {ky: Ак-Суу айылдык кеңеши, ru: Ак-Сууский айылный кенеш, en: Ak-Suu village kenesh}
        calendar:
          preliminary-list: 2027-01-10
          final-list: 2027-02-20
          voting-day: 2027-02-25
          results: 2027-03-10
          campaign: {from: 2027-02-01, to: 2027-02-24}
        districts:
          - id: north
            name: {ky: Түндүк, ru: Северный, en: North}
          - id: south
            name: {ky: Түштүк, ru: Южный, en: South}
        stations:
          - id: 1001
            district: north
            name: {ky: "№ 1001", ru: "№ 1001", en: No. 1001}
          - id: 1002
            district: south
            name: {ky: "№ 1002", ru: "№ 1002", en: No. 1002}
        contests:
          - id: kenesh
            title: {ky: Кеңеш, ru: Кенеш, en: Kenesh}
            districts: [north, south]
            options:
              - {id: a, sex: female, name: {ky: А, ru: А, en: A}}
              - {id: b, sex: male, name: {ky: Б, ru: Б, en: B}}
              - {id: c, sex: male, name: {ky: В, ru: В, en: C}}
              - {id: against-all, against-all: true, name: {ky: Баарына каршы, ru: Против всех, en: Against all}}
            rule: {kind: most-votes, seats: 3, at-most-of-one-sex: 2}
          - id: head
            title: {ky: Башчы, ru: Глава, en: Head}
            districts: all
            options:
              - {id: d, name: {ky: Г, ru: Г, en: D}}
              - {id: e, name: {ky: Д, ru: Д, en: E}}
            rule:
              kind: absolute-majority
              basis: 5
        form:
          lines:
            - {id: 1, source: listed, text: {ky: Тизмеде, ru: В списке, en: Listed}}
            - {id: 2, source: issued, text: {ky: Берилди, ru: Выдано, en: Issued}}
            - {id: 3, source: spoiled, text: {ky: Бузулду, ru: Испорчено, en: Spoiled}}
            - {id: 4, source: counted, text: {ky: Жараксыз, ru: Недействительных, en: Invalid}}
            - {id: 5, source: counted, text: {ky: Урнада, ru: В урне, en: In the urn}}
          equations:
            - {id: papers, holds: 5 = 4 + votes}
            - {id: urn, holds: 5 <= 2}

        """

    /// The text with the first occurrence of a piece changed.
    static func changed(_ piece: String, to other: String) throws -> String {
        guard let range = text.firstRange(of: piece) else { throw Absent(piece: piece) }
        return text.replacingCharacters(in: range, with: other)
    }

    struct Absent: Error { let piece: String }

    /// The line, from 1, and the column, from 1, at which a piece begins.
    static func place(of piece: String, in text: String) throws -> (line: Int, column: Int) {
        guard let range = text.firstRange(of: piece) else { throw Absent(piece: piece) }
        let before = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        return (before.count, (before.last?.unicodeScalars.count ?? 0) + 1)
    }

    static func read(_ text: String, tables: [String: String] = [:]) throws(ElectionFileFaults) -> ElectionDefinition {
        try ElectionFileReader.read(Array(text.utf8)) { name in
            guard let table = tables[name] else { throw Absent(piece: name) }
            return Array(table.utf8)
        }
    }

    /// The faults of a text; empty when there are none.
    static func faults(_ text: String, tables: [String: String] = [:]) -> [ElectionFileFault] {
        do throws(ElectionFileFaults) {
            _ = try read(text, tables: tables)
            return []
        } catch {
            return error.faults
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
