import ElectionFile
import ElectionModel
import Foundation
import TestSupport
import Testing
import Wording

@Suite struct SchemaTests {
    private static let schema = "Docs/formats/election-file.schema.json"

    @Test func `the schema has the fields that the reader has, no more and no fewer`() throws {
        let definitions = try CanonicalValue.parse(Repository.bytes(Self.schema)).object("$defs")
        guard case .object(let members) = definitions else { return }
        for set in FieldSet.all {
            let definition = try definitions.object(set.name)
            guard case .object(let properties) = try definition.object("properties") else { continue }
            #expect(Set(properties.keys) == Set(set.required + set.optional), "\(set.name)")
            let required = try definition.array("required").map { $0.text.filter { $0 != "\"" } }
            #expect(Set(required) == Set(set.required), "\(set.name)")
            #expect(definition["additionalProperties"] == false, "\(set.name)")
        }
        let objects = members.filter { $0.value["additionalProperties"] != nil }
        #expect(Set(objects.keys) == Set(FieldSet.all.map(\.name)))
    }

    private static func validate(_ files: [String]) throws -> (status: Int32, output: String) {
        try PythonTools.run(SchemaValidator.program, [Repository.path(schema)] + files)
    }

    @Test(.enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"))
    func `a validator of another language accepts examples, templates and the sample`() throws {
        let folder = TemporaryFolder()
        var files = ["president", "jogorku-kenesh", "local-kenesh"].map { Repository.path("Docs/examples/\($0).yaml") }
        let day = try #require(CivilDate(iso: "2027-01-24"))
        let texts = ElectionTemplate.allCases.map { ElectionFileWriter.text($0.definition(votingDay: day), in: .ky) }
        for (number, text) in (texts + [SampleFile.text]).enumerated() {
            let file = "\(folder.path)/\(number).yaml"
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            files.append(file)
        }
        let result = try Self.validate(files)
        #expect(result.status == 0, "\(result.output)")
    }

    /// Changes of the sample that no shape of an election file allows.
    private static let misshapen = [
        ("format: 1", "format: 2"), ("election: ak", "election: Ak"), ("kind: training", "kind: trial"),
        ("en: North", "de: North"), ("2027-02-25", "25.02.2027"), ("  results: 2027", "  result: 2027"),
        ("districts: [north, south]", "districts: every"), ("seats: 3", "seats: 0"), ("sex: male", "sex: m"),
        ("against-all: true", "against-all: yes"), ("basis: 5", "method: d-hondt"), ("{id: 5,", "{id: votes,"),
        ("holds: 5 <= 2", "holds: 5 < 2"), ("source: listed", "source: list"),
    ]

    @Test(.enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"))
    func `what is misshapen, the reader and a validator of another language both refuse`() throws {
        let folder = TemporaryFolder()
        let files = try Self.misshapen.enumerated().map { number, change in
            let text = try SampleFile.changed(change.0, to: change.1)
            #expect(!SampleFile.faults(text).isEmpty, "\(change)")
            let file = "\(folder.path)/\(number).yaml"
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            return file
        }
        let result = try Self.validate(files)
        for (file, change) in zip(files, Self.misshapen) {
            #expect(result.output.contains("\(file): "), "the schema accepts \(change.1)")
        }
    }
}
