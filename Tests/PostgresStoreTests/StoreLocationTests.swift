import PostgresStore
import TestSupport
import Testing
import Wording

@Suite struct StoreLocationTests {
    @Test(arguments: [
        "register.sqlite", "/srv/dobush/register.sqlite", "./a=b", "C:/register", "тизме.sqlite", "a b", "postgresql",
        "1://x", ":memory:",
    ])
    func `a path is a file`(text: String) throws {
        #expect(try StoreLocation(text) == .file(text))
    }

    @Test(arguments: [
        "postgresql:///dobush", "postgres://dobush@db.example/dobush", "postgresql://db.example",
        "postgresql:///dobush?host=/run/postgresql&user=dobush",
        "postgresql://a.example,b.example:5433/dobush?sslmode=verify-ca&sslrootcert=/etc/dobush/root.crt",
        "host=/run/postgresql dbname=dobush", "dbname=dobush", "postgresql://[::1]:5433/dobush",
        "postgresql://db.example/dobush?sslmode=disable", "postgresql://localhost/dobush?sslmode=prefer",
        "postgresql://u%3Aser@db.example/dobush", "host=db.example passfile=/etc/dobush/pgpass",
    ])
    func `a connection string is a server`(text: String) throws {
        #expect(try StoreLocation(text) == .server(try ServerAddress(text)))
    }

    @Test(
        arguments: [
            ("", .empty), ("mysql://db.example/x", .scheme), ("sqlite:///a", .scheme), ("https://db.example", .scheme),
            ("postgresql://db.example/x?nonsense=1", .malformed), ("postgresql://[::1/x", .malformed),
            ("a\u{0}b", .malformed),
            ("postgresql://u:secret@db.example/x", .password), ("postgresql://u:secret@/x", .password),
            ("postgresql://db.example/x?password=secret", .password),
            ("postgresql://db.example/x?p%61ssword=secret", .password), ("host=db.example password=secret", .password),
            ("host=db.example sslkey=k sslpassword=secret", .password),
            ("postgresql://db.example/x?sslmode=prefer", .wavering), ("host=10.1.2.3 sslmode=allow", .wavering),
            ("dbname=x sslmode=prefer", .wavering),
            ("postgresql://localhost,db.example/x?sslmode=prefer", .wavering),
            ("hostaddr=10.1.2.3 host=localhost sslmode=prefer", .wavering),
        ] as [(String, StoreLocationError)])
    func `what names no database is refused and not repeated`(text: String, error: StoreLocationError) {
        #expect(throws: error) { try StoreLocation(text) }
        for language in Language.allCases { #expect(!error.text(in: language).contains("secret")) }
    }

    @Test func `each refusal has a sentence of its own in each language`() {
        let all: [StoreLocationError] = [.empty, .scheme, .malformed, .password, .wavering]
        let technical: Set = ["PGPASSFILE", "sslmode", "allow", "prefer", "verify-full"]
        let faults = WordingCheck(fragments: Set(all.map(\.english)), technical: technical)
            .faults(all, source: "PostgresStore/StoreLocationError.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(all.allSatisfy { $0.nature == .misuse })
    }
}
