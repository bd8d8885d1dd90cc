import Persistence
import Testing

@testable import PostgresStore

@Suite struct SQLStateTests {
    @Test(
        arguments: [
            ("40001", .conflict), ("40P01", .conflict), ("53100", .full), ("53300", .busy), ("53200", .busy),
            ("55P03", .busy), ("57014", .busy), ("23505", .constraint), ("23514", .constraint), ("23502", .constraint),
            ("57P01", .lost), ("57P03", .lost), ("08006", .lost), ("25P03", .lost), ("28P01", .denied),
            ("28000", .denied), ("42501", .denied), ("3D000", .missing), ("XX001", .damaged),
            ("42P01", .statement(code: "42P01")), ("22003", .statement(code: "22003")),
        ] as [(String, StoreError)])
    func `codes are told by what they mean for a caller`(code: String, error: StoreError) throws {
        #expect(try #require(SQLState(code)).storeError == error)
    }

    @Test(arguments: ["", "4000", "400011", "4000é", "40 01", "4000a", "отказ"])
    func `what is no code is none`(text: String) {
        #expect(SQLState(text) == nil)
    }

    @Test func `a transaction is tried again only when that can help`() throws {
        func setback(_ code: String) -> Setback? {
            Setback(LinkFailure(state: SQLState(code), isBroken: code.hasPrefix("57P") || code == "25P03"))
        }
        for code in ["40001", "40P01", "57P01", "57P02", "08006"] { #expect(setback(code) != nil, "\(code)") }
        // A body that was too slow would be too slow again.
        for code in ["23505", "25006", "53100", "42P01", "55P03", "25P03", "28P01"] {
            #expect(setback(code) == nil, "\(code)")
        }
        #expect(Setback(LinkFailure(state: nil, isBroken: true)) != nil)
        #expect(Setback(LinkFailure(state: nil, isBroken: false)) == nil)
    }
}
