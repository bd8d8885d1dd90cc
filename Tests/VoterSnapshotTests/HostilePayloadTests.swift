import ElectionModel
import Sodium
import Testing

@testable import VoterSnapshot

@Suite struct HostilePayloadTests {
    @Test func `the forger's own sound payload opens`() async throws {
        let fixture = try SnapshotFixture()
        try fixture.forge(image: try await SnapshotFixture.image())
        #expect(await fixture.refusal() == nil)
    }

    static let spoilt: [(String, PayloadFault)] = [
        ("UPDATE facts SET station = '1202'", .fact("station")),
        ("UPDATE facts SET election = 'other'", .fact("election")),
        ("UPDATE facts SET kind = 'production'", .fact("kind")),
        ("UPDATE facts SET number = 2", .fact("number")),
        ("UPDATE facts SET list_version = 'x'", .fact("list_version")),
        ("UPDATE facts SET voters = 9", .fact("voters")),
        ("UPDATE facts SET templates = 9", .fact("templates")),
        ("UPDATE facts SET format = 'dobush snapshot v2'", .fact("format")),
        ("DELETE FROM facts", .fact("facts")),
        ("DELETE FROM voter", .voterCount),
        ("DELETE FROM template WHERE place = 1", .templateCount),
        ("UPDATE voter SET pin = '00000000000000'", .voter(1, column: "pin")),
        ("UPDATE voter SET mark = 'dead'", .voter(1, column: "mark")),
        ("UPDATE voter SET surname = '', given_name = ''", .voter(1, column: "surname")),
        ("UPDATE voter SET surname = hex(zeroblob(200))", .voter(1, column: "surname")),
        ("UPDATE voter SET photo = zeroblob(8193)", .voter(1, column: "photo")),
        ("UPDATE voter SET list_number = -5", .voter(0, column: "list_number")),
        ("UPDATE voter SET list_number = 2", .template(0, column: "list_number")),
        ("UPDATE template SET position = 11", .template(1, column: "position")),
        ("UPDATE template SET position = -9223372036854775808", .template(1, column: "position")),
        ("UPDATE template SET record = x''", .template(1, column: "record")),
        ("UPDATE template SET record = zeroblob(4097)", .template(1, column: "record")),
        ("UPDATE template SET place = 9223372036854775807 WHERE place = 1", .template(1, column: "place")),
        ("DROP TABLE template", .schema),
        ("DROP INDEX voter_pin", .schema),
        ("CREATE TABLE more (x)", .schema),
        ("CREATE VIEW more AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT n FROM r", .schema),
        ("CREATE TRIGGER more AFTER INSERT ON voter BEGIN DELETE FROM voter; END", .schema),
    ]

    @Test(arguments: spoilt)
    func `a signed payload with a wrong content is refused`(statement: String, fault: PayloadFault) async throws {
        let fixture = try SnapshotFixture()
        try fixture.forge(image: try await SnapshotFixture.image([statement]))
        #expect(await fixture.refusal() == .payloadDamaged(fault))
    }

    @Test func `a view that never ends does not stand in for a table`() async throws {
        let fixture = try SnapshotFixture()
        let view = """
            CREATE VIEW voter AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)
            SELECT n AS list_number FROM r
            """
        try fixture.forge(image: try await SnapshotFixture.image(["DROP TABLE voter", view]))
        #expect(await fixture.refusal() == .payloadDamaged(.schema))
    }

    static let otherTables: [(String, PayloadFault)] = [
        ("INSERT INTO voter VALUES ('one', 2, x'00', 4, NULL, 7, 'photo')", .voter(0, column: "list_number")),
        ("INSERT INTO voter VALUES (1, 2, x'00', 4, NULL, 7, 'photo')", .voter(1, column: "pin")),
        ("INSERT INTO voter VALUES (1, '11705199000001', x'00', 'A', '', NULL, x'')", .voter(1, column: "surname")),
        ("INSERT INTO voter VALUES (1, '11705199000001', 'A', 'A', NULL, NULL, x'')", .voter(1, column: "patronymic")),
        ("INSERT INTO voter VALUES (1, '11705199000001', 'A', 'A', '', 1.5, x'')", .voter(1, column: "mark")),
        ("INSERT INTO voter VALUES (1, '11705199000001', 'A', 'A', '', NULL, 'x')", .voter(1, column: "photo")),
    ]

    @Test(arguments: otherTables)
    func `values of other types are refused, not trusted`(statement: String, fault: PayloadFault) async throws {
        let fixture = try SnapshotFixture()
        let image = try await SnapshotFixture.image([
            "DROP TABLE voter", "CREATE TABLE voter (list_number, pin, surname, given_name, patronymic, mark, photo)",
            "CREATE INDEX voter_pin ON voter (pin)", statement,
        ])
        try fixture.forge(image: image)
        #expect(await fixture.refusal() == .payloadDamaged(fault))
    }

    @Test func `a list number or a PIN that stands twice is refused`() async throws {
        for (second, column) in [("(1, '11705199000002'", "list_number"), ("(2, '11705199000001'", "pin")] {
            let fixture = try SnapshotFixture()
            let image = try await SnapshotFixture.image([
                "DROP TABLE voter",
                "CREATE TABLE voter (list_number, pin, surname, given_name, patronymic, mark, photo)",
                "CREATE INDEX voter_pin ON voter (pin)",
                "INSERT INTO voter VALUES (1, '11705199000001', 'A', 'A', '', NULL, x'')",
                "INSERT INTO voter VALUES \(second), 'A', 'A', '', NULL, x'')", "UPDATE facts SET voters = 2",
            ])
            try fixture.forge(image: image, voters: 2)
            let number = column == "pin" ? 2 : 1
            #expect(await fixture.refusal() == .payloadDamaged(.voter(number, column: column)))
        }
    }

    @Test func `what is no database is refused`() async throws {
        let write: UInt8 = 2
        var journal = try await SnapshotFixture.image()
        journal[18] = write
        journal[19] = write
        let images: [[UInt8]] = [
            [0], [UInt8](repeating: 0, count: 512), Array("SQLite format 3\u{0}".utf8), journal,
            Array(try await SnapshotFixture.image().dropLast(4096)),
        ]
        for image in images {
            let fixture = try SnapshotFixture()
            try fixture.forge(image: image)
            #expect(await fixture.refusal() == .payloadDamaged(.notADatabase))
        }
    }

    @Test func `a database with random damage is refused or read, and never traps`() async throws {
        let sound = try await SnapshotFixture.image()
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var refused = 0
        for round in 0..<150 {
            let fixture = try SnapshotFixture()
            var image = sound
            for _ in 0...next(8) {
                // Half of the damage goes into the headers, where it hurts most.
                let page = next(image.count / 4096) * 4096
                image[page + next(round % 2 == 0 ? 4096 : 108)] = UInt8(next(256))
            }
            try fixture.forge(image: image)
            if let refusal = await fixture.refusal() {
                guard case .payloadDamaged = refusal else {
                    Issue.record("round \(round): \(refusal)")
                    continue
                }
                refused += 1
            }
        }
        #expect(refused > 30)
    }

    @Test func `a signed payload whose stream is broken is refused`() async throws {
        let image = try await SnapshotFixture.image()
        let breakings: [(PayloadFault, (inout [UInt8], SecretBytes) throws -> [UInt8])] = [
            (.incomplete, { _, _ in [] }),
            (.incomplete, { _, _ in [UInt8](repeating: 0, count: 24) }),
            (.undecipherable, { text, key in Array(try PayloadStream.seal(&text, key: key).dropLast()) }),
            (.undecipherable, { text, _ in try PayloadStream.seal(&text, key: PayloadStreamTests.key) }),
            (
                .incomplete,
                { text, key in
                    var sealer = try StreamSealer(key: key)
                    return sealer.header + sealer.seal(text, last: false)
                }
            ),
        ]
        for (fault, seal) in breakings {
            let fixture = try SnapshotFixture()
            try fixture.forge(image: image, seal: seal)
            #expect(await fixture.refusal() == .payloadDamaged(fault))
        }
    }
}
