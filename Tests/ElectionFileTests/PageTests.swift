import ElectionFile
import ElectionModel
import Foundation
import Testing

@Suite struct PageTests {
    /// The pieces of YAML on the format's page.
    private static func pieces() throws -> [String] {
        let page = String(decoding: try Repository.bytes("Docs/formats/election-file.md"), as: UTF8.self)
        return page.components(separatedBy: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }
            .map(\.element).filter { $0.hasPrefix("yaml\n") }.map { String($0.dropFirst(5)) }
    }

    @Test func `the small file on the format's page is right`() throws {
        let whole = try #require(try Self.pieces().first { $0.contains("format: 1") })
        #expect(SampleFile.faults(whole) == [])
        let definition = try SampleFile.read(whole)
        #expect(definition.election.rawValue == "ak-suu-2027")
        #expect(definition.contests[0].rule == .plurality(PluralityRule(seats: 3, oneSexAtMost: 2)))
    }

    @Test func `every field is on the format's page`() throws {
        let page = String(decoding: try Repository.bytes("Docs/formats/election-file.md"), as: UTF8.self)
        for set in FieldSet.all {
            for field in set.required + set.optional { #expect(page.contains(field), "\(set.name): \(field)") }
        }
    }
}
