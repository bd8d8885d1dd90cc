import ArgumentParser
import ElectionModel
import Testing
import Trust

@testable import CentralCommands

@Suite struct KeyHolderTests {
    @Test(arguments: [
        ("registrar", Role.registrar, "registrar"), ("station/1201", .station, "1201"),
        ("commission/commission-2", .commission, "commission-2"), ("ballot-box", .ballotBox, "ballot-box"),
    ])
    func `a holder is a role and a name`(text: String, role: Role, subject: String) throws {
        let holder = try #require(KeyHolder(argument: text))
        #expect(holder == KeyHolder(role, TerminalId(unchecked: subject)))
        #expect(KeyHolder(argument: holder.description) == holder)
    }

    @Test(arguments: ["", "/", "root", "station/", "station/12/01", "station/../x", "Registrar", "registrar/"])
    func `anything else is none`(text: String) { #expect(KeyHolder(argument: text) == nil) }

    @Test func `a time is typed as the clocks of Kyrgyzstan show it`() throws {
        let morning = try #require(TypedTime(argument: "2026-11-22T09:30"))
        #expect(morning.instant.description == "2026-11-22T03:30:00Z")
        #expect(TypedTime(argument: "2026-11-22")?.instant.description == "2026-11-21T18:00:00Z")
    }

    @Test(arguments: [
        "", "today", "2026-11-22T", "2026-11-22T9:30", "2026-11-22T24:00", "2026-11-22T09:60", "2026-11-22T09:30:00",
        "2026-11-22T+9:30", "2026-13-01",
    ])
    func `another spelling is no time`(text: String) { #expect(TypedTime(argument: text) == nil) }
}
